/** What stands on the pages of a PDF: characters and straight lines, with their places. */
@NullMarked
package org.duibiao.ingest.document.pdf.page;

import org.jspecify.annotations.NullMarked;
