/** Rows of text that blanks part into cells. */
@NullMarked
package org.duibiao.ingest.document.textrows.spaced;

import org.jspecify.annotations.NullMarked;
