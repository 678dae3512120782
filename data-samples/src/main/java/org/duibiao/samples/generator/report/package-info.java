/** The kinds of documents that bureaus write, made of words and figures. */
@NullMarked
package org.duibiao.samples.generator.report;

import org.jspecify.annotations.NullMarked;
