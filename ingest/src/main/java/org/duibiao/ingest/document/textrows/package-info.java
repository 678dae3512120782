/** What text leaves of tables, put back into rows and cells: with tabs, strokes or blanks between cells, or with nothing but their lines. */
@NullMarked
package org.duibiao.ingest.document.textrows;

import org.jspecify.annotations.NullMarked;
