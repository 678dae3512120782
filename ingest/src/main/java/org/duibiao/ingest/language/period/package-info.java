/** Years, months and spans of them as printed. */
@NullMarked
package org.duibiao.ingest.language.period;

import org.jspecify.annotations.NullMarked;
