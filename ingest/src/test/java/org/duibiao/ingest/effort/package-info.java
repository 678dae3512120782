/** How much work reading takes, counted in steps, which are the same on every machine. */
@NullMarked
package org.duibiao.ingest.effort;

import org.jspecify.annotations.NullMarked;
