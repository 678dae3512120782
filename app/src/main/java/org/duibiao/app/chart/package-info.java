/** {@code duibiao chart}: one command a kind of chart, from the published tables to a file. */
@NullMarked
package org.duibiao.app.chart;

import org.jspecify.annotations.NullMarked;
