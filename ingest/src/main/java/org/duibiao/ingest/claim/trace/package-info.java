/**
 * Why a document was read as it was: what is decided is told to a listener, and a recorder keeps it. Nobody listens
 * unless a trace is asked for.
 */
@NullMarked
package org.duibiao.ingest.claim.trace;

import org.jspecify.annotations.NullMarked;
