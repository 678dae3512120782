/** How far a refresh is, for a person at a terminal and for a log, and what came of it. */
@NullMarked
package org.duibiao.app.progress;

import org.jspecify.annotations.NullMarked;
