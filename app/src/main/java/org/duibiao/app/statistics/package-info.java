/** {@code duibiao statistics}: official tables in, and what was loaded of them. */
@NullMarked
package org.duibiao.app.statistics;

import org.jspecify.annotations.NullMarked;
