/** Rows, sources and readings. */
@NullMarked
package org.duibiao.ingest.spark;

import org.jspecify.annotations.NullMarked;
