/** Fonts that can write Chinese on any machine. */
@NullMarked
package org.duibiao.analytics.chart.font;

import org.jspecify.annotations.NullMarked;
