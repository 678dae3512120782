/** Official figures that the operator loads from {@code statistics.csv}. Pure. */
@NullMarked
package org.duibiao.ingest.statistics;

import org.jspecify.annotations.NullMarked;
