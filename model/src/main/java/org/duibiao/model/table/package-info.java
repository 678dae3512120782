/** The contracts of the warehouse's tables, one DDL file a table. */
@NullMarked
package org.duibiao.model.table;

import org.jspecify.annotations.NullMarked;
