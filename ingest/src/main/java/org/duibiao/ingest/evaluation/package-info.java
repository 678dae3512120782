/**
 * How well reports are read: gold cases, the rows that an export of the claims would give, and precision and recall of
 * one against the other. No warehouse is needed.
 */
@NullMarked
package org.duibiao.ingest.evaluation;

import org.jspecify.annotations.NullMarked;
