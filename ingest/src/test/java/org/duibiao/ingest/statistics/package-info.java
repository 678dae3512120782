/** Official figures, and what is wrong with them. */
@NullMarked
package org.duibiao.ingest.statistics;

import org.jspecify.annotations.NullMarked;
