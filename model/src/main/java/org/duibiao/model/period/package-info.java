/** Spans of days that figures speak of. */
@NullMarked
package org.duibiao.model.period;

import org.jspecify.annotations.NullMarked;
