/** What columns and rows of a budget say: planned or spent, of which year, the total or which part of it. */
@NullMarked
package org.duibiao.ingest.claim.table.budget;

import org.jspecify.annotations.NullMarked;
