/** What is true of the fictitious regions: exact figures of every year. */
@NullMarked
package org.duibiao.samples.generator.economy;

import org.jspecify.annotations.NullMarked;
