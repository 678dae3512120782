/** What a figure covers: its scope, whether it is a part of another, and whether it only looks like one of its indicator. */
@NullMarked
package org.duibiao.ingest.claim.prose.coverage;

import org.jspecify.annotations.NullMarked;
