/** Which regions a running text names. */
@NullMarked
package org.duibiao.ingest.region;

import org.jspecify.annotations.NullMarked;
