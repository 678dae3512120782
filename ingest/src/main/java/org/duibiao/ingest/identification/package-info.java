/** Whose a report is, what year it speaks of, and when and by whom it was published. */
@NullMarked
package org.duibiao.ingest.identification;

import org.jspecify.annotations.NullMarked;
