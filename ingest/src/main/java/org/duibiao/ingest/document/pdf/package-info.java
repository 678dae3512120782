/** PDF files. */
@NullMarked
package org.duibiao.ingest.document.pdf;

import org.jspecify.annotations.NullMarked;
