/** Tables on pages: told by their ruling, or by the alignment of their words, and put together over pages. */
@NullMarked
package org.duibiao.ingest.document.pdf.table;

import org.jspecify.annotations.NullMarked;
