/** Scores forms again, by the rules of the catalogue. */
@NullMarked
package org.duibiao.ingest.scorecard.rule;

import org.jspecify.annotations.NullMarked;
