/** The transformations and the quality checks: one {@code .sql} file each, with grain, reads and decides in its header. */
@NullMarked
package org.duibiao.transform.sql;

import org.jspecify.annotations.NullMarked;
