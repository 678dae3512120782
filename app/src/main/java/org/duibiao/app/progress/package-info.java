/** How far a refresh is, for a person at a terminal and for a log. */
@NullMarked
package org.duibiao.app.progress;

import org.jspecify.annotations.NullMarked;
