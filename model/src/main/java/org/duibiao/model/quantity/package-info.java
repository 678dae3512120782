/** Amounts as printed: number, unit, comparison, and the interval that the printed digits allow. */
@NullMarked
package org.duibiao.model.quantity;

import org.jspecify.annotations.NullMarked;
