/** Lists that say of each region one amount, a line each. */
@NullMarked
package org.duibiao.ingest.document.textrows.listed;

import org.jspecify.annotations.NullMarked;
