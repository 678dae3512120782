/** The reading of one whole report: its blocks, whose it is and of what year, and its claims. */
@NullMarked
package org.duibiao.ingest.reading;

import org.jspecify.annotations.NullMarked;
