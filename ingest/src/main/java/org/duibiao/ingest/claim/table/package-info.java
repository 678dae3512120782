/**
 * Claims from tables. A cell is told by its facets — what is measured, of which region and period, in which unit, and
 * whether it is a goal, a result, its growth or its completion — which its heads give; cells that share what, where and
 * when make one claim. What a name means is asked of the reader of running text, so that no rule lives twice.
 */
@NullMarked
package org.duibiao.ingest.claim.table;

import org.jspecify.annotations.NullMarked;
