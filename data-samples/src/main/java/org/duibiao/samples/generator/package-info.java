/** Reports of fictitious regions, with what is to be read in them beside: {@link org.duibiao.samples.generator.Generator}. */
@NullMarked
package org.duibiao.samples.generator;

import org.jspecify.annotations.NullMarked;
