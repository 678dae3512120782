/** Where the program starts, and the one place where its parts are put together. */
@NullMarked
package org.duibiao.app;

import org.jspecify.annotations.NullMarked;
