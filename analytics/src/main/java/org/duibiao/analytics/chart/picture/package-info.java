/** Drawings as files: PNG, SVG and PDF, the same bytes each time. */
@NullMarked
package org.duibiao.analytics.chart.picture;

import org.jspecify.annotations.NullMarked;
