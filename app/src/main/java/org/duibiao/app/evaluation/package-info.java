/** Gold cases against what the reader makes of them, from files of this machine and without a warehouse. */
@NullMarked
package org.duibiao.app.evaluation;

import org.jspecify.annotations.NullMarked;
