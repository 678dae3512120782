/** What the heads of a cell say of its figure: what is measured, where, when, in which unit, and which part of a claim it is. */
@NullMarked
package org.duibiao.ingest.claim.table.facet;

import org.jspecify.annotations.NullMarked;
