/** How the cells of a table hang together: which rows head which, and which cells name a row. */
@NullMarked
package org.duibiao.ingest.document.table;

import org.jspecify.annotations.NullMarked;
