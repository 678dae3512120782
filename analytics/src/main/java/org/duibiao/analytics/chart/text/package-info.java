/** The words and numbers of charts in one language. */
@NullMarked
package org.duibiao.analytics.chart.text;

import org.jspecify.annotations.NullMarked;
