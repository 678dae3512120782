/**
 * Forms in which bureaus score themselves: found among the tables of a report, read line by line, and scored again. Pure, as
 * all of reading is.
 */
@NullMarked
package org.duibiao.ingest.scorecard;

import org.jspecify.annotations.NullMarked;
