/** Chance that a seed settles, the same on every machine. */
@NullMarked
package org.duibiao.samples.generator.chance;

import org.jspecify.annotations.NullMarked;
