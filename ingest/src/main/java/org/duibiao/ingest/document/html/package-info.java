/** Web pages. */
@NullMarked
package org.duibiao.ingest.document.html;

import org.jspecify.annotations.NullMarked;
