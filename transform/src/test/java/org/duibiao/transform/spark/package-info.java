/** Sessions, Delta tables and the rows of the catalogue. */
@NullMarked
package org.duibiao.transform.spark;

import org.jspecify.annotations.NullMarked;
