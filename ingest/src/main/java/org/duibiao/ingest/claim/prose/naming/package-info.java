/** Finds which indicator a number is of: by the names around it and the fields that are open. */
@NullMarked
package org.duibiao.ingest.claim.prose.naming;

import org.jspecify.annotations.NullMarked;
