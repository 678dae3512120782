/** Where the reader of a text stands: which statement, whom and which days it speaks of, and whether of results or goals. */
@NullMarked
package org.duibiao.ingest.claim.prose.passage;

import org.jspecify.annotations.NullMarked;
