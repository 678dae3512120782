/** The refresh: reports in, what changed recomputed, committed as one, and published. */
@NullMarked
package org.duibiao.app.spark;

import org.jspecify.annotations.NullMarked;
