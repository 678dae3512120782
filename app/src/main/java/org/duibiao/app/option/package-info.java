/** Options that many commands share. */
@NullMarked
package org.duibiao.app.option;

import org.jspecify.annotations.NullMarked;
