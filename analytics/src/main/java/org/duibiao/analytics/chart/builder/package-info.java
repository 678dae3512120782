/** Charts made from rankings and facts; a comparison that is not fair is refused here, with the reason. */
@NullMarked
package org.duibiao.analytics.chart.builder;

import org.jspecify.annotations.NullMarked;
