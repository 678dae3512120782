/** What charts show, apart from how they are drawn: pure records, the same in every language. */
@NullMarked
package org.duibiao.analytics.chart;

import org.jspecify.annotations.NullMarked;
