/**
 * Documents to claims.
 *
 * <p>{@link org.duibiao.ingest.claim.ClaimExtractor} has each paragraph and table read, then looks at the document as a
 * whole: goals printed in one place are tied to their results in another, parts give way to their totals, and what was
 * expected becomes a forecast or an estimate.
 */
@NullMarked
package org.duibiao.ingest.claim;

import org.jspecify.annotations.NullMarked;
