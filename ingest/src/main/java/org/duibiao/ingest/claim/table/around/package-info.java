/** What stands around the rows of a section and says what they are of: rows above them, titles above their heads. */
@NullMarked
package org.duibiao.ingest.claim.table.around;

import org.jspecify.annotations.NullMarked;
