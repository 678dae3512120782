/** Spark's side of the ingest: sources listed and read, and the rows of the bronze tables. */
@NullMarked
package org.duibiao.ingest.spark;

import org.jspecify.annotations.NullMarked;
