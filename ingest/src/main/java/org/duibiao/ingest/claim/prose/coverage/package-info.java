/** What a figure covers: its scope, and whether it is a part of another. */
@NullMarked
package org.duibiao.ingest.claim.prose.coverage;

import org.jspecify.annotations.NullMarked;
