/** Plain text, and text that once was a page with tables. */
@NullMarked
package org.duibiao.ingest.document.text;

import org.jspecify.annotations.NullMarked;
