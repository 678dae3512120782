/** Refreshes of small warehouses, from files to published marts. */
@NullMarked
package org.duibiao.app.spark;

import org.jspecify.annotations.NullMarked;
