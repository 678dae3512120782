/** Spark's side of the warehouse: the session, the Delta tables of the contracts, and the transformations between them. */
@NullMarked
package org.duibiao.transform.spark;

import org.jspecify.annotations.NullMarked;
