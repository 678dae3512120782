/** What figures of a table cover. */
@NullMarked
package org.duibiao.ingest.claim.table.coverage;

import org.jspecify.annotations.NullMarked;
