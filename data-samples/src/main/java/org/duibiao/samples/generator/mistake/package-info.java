/** Mistakes that are planted on purpose, each of a kind that an audit looks for, and the list of them. */
@NullMarked
package org.duibiao.samples.generator.mistake;

import org.jspecify.annotations.NullMarked;
