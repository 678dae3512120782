/** The plots that charts are drawn on, and the surface that a drawing sees of them. */
@NullMarked
package org.duibiao.analytics.chart.jfree.plot;

import org.jspecify.annotations.NullMarked;
