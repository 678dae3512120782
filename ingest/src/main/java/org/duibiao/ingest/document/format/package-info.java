/** What a file is, by its content, and what a reader of a format must do. */
@NullMarked
package org.duibiao.ingest.document.format;

import org.jspecify.annotations.NullMarked;
