/** The published tables as commands read them. */
@NullMarked
package org.duibiao.app.published;

import org.jspecify.annotations.NullMarked;
