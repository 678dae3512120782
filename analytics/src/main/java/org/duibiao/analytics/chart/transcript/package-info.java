/** Charts in words: their footers, legends and rows, for drawings, for readers that cannot see them, and for tests. */
@NullMarked
package org.duibiao.analytics.chart.transcript;

import org.jspecify.annotations.NullMarked;
