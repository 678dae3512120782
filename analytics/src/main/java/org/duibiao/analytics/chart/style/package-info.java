/** How charts look, whatever draws them: colours, letters, signs and bars. */
@NullMarked
package org.duibiao.analytics.chart.style;

import org.jspecify.annotations.NullMarked;
