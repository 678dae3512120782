/**
 * A figure on its way from words to a claim: what it is of, what hangs on it, and why it is set aside where it is.
 */
@NullMarked
package org.duibiao.ingest.claim.figure;

import org.jspecify.annotations.NullMarked;
