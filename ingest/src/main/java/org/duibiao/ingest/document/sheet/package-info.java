/** Workbooks of Excel, old and new. */
@NullMarked
package org.duibiao.ingest.document.sheet;

import org.jspecify.annotations.NullMarked;
