/** How characters on pages become lines, columns and paragraphs. */
@NullMarked
package org.duibiao.ingest.document.pdf.layout;

import org.jspecify.annotations.NullMarked;
