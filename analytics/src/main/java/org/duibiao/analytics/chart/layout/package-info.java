/** Where things stand on a chart: which rows are drawn, and which labels have room. */
@NullMarked
package org.duibiao.analytics.chart.layout;

import org.jspecify.annotations.NullMarked;
