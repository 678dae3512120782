/** Notebooks are run as a reader would run them. */
@NullMarked
package org.duibiao.app.notebook;

import org.jspecify.annotations.NullMarked;
