/** Charts drawn by JFreeChart into PNG, SVG and PDF. No other package knows these libraries. */
@NullMarked
package org.duibiao.analytics.chart.jfree;

import org.jspecify.annotations.NullMarked;
