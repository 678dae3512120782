/** Which files below a source are reports, and which are not. */
@NullMarked
package org.duibiao.ingest.source;

import org.jspecify.annotations.NullMarked;
