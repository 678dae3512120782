/** The fictitious regions that generated reports are of. */
@NullMarked
package org.duibiao.samples.generator.region;

import org.jspecify.annotations.NullMarked;
