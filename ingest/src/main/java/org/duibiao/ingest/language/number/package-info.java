/** Numbers and units as printed. */
@NullMarked
package org.duibiao.ingest.language.number;

import org.jspecify.annotations.NullMarked;
