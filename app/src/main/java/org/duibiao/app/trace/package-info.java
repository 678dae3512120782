/** Why claims were read as they were, in words. */
@NullMarked
package org.duibiao.app.trace;

import org.jspecify.annotations.NullMarked;
