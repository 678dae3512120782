/** Word documents. */
@NullMarked
package org.duibiao.ingest.document.word;

import org.jspecify.annotations.NullMarked;
