/** Published tables as files for others to read. */
@NullMarked
package org.duibiao.analytics.export;

import org.jspecify.annotations.NullMarked;
