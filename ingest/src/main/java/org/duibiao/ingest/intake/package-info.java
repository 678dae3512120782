/** Which files of a source are reports, and which of them are new, changed, unchanged, missing or there twice. Pure. */
@NullMarked
package org.duibiao.ingest.intake;

import org.jspecify.annotations.NullMarked;
