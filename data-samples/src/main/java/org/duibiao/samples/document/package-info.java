/** What a sample report is made of, and how it is written in each format: byte for byte the same each time. */
@NullMarked
package org.duibiao.samples.document;

import org.jspecify.annotations.NullMarked;
