/** Records as rows of the bronze tables, and back. */
@NullMarked
package org.duibiao.ingest.spark.row;

import org.jspecify.annotations.NullMarked;
