/** Cells one after another, each on a line of its own, put back into the grid that they stood in. */
@NullMarked
package org.duibiao.ingest.document.textrows.grid;

import org.jspecify.annotations.NullMarked;
