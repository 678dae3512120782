/** Archives that hold several documents. */
@NullMarked
package org.duibiao.ingest.document.bundle;

import org.jspecify.annotations.NullMarked;
