/** Which days and months the heads over the columns of a table tell. */
@NullMarked
package org.duibiao.ingest.claim.table.period;

import org.jspecify.annotations.NullMarked;
