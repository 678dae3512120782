/** What a report says of itself: its region, its year, its publisher; and the reading of one whole report. */
@NullMarked
package org.duibiao.ingest.report;

import org.jspecify.annotations.NullMarked;
