/** The words of generated reports, kept as data, and how they are put together. */
@NullMarked
package org.duibiao.samples.generator.phrase;

import org.jspecify.annotations.NullMarked;
