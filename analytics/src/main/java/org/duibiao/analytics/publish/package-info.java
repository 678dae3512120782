/** Publishes one state of the Delta tables as a DuckDB file behind a pointer. */
@NullMarked
package org.duibiao.analytics.publish;

import org.jspecify.annotations.NullMarked;
