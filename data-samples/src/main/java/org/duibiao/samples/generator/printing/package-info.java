/** How exact figures are rounded and printed. */
@NullMarked
package org.duibiao.samples.generator.printing;

import org.jspecify.annotations.NullMarked;
