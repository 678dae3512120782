/** Each transformation and each check on given rows, written as tables that people read. */
@NullMarked
package org.duibiao.transform.sql;

import org.jspecify.annotations.NullMarked;
