/** Figures of regions, one measure at a time, and what may be done to them before they are compared. */
@NullMarked
package org.duibiao.analytics.figure;

import org.jspecify.annotations.NullMarked;
