/** What a refresh is asked, what it says on its way, and what came of it; free of Spark, so that commands start without it. */
@NullMarked
package org.duibiao.app.refresh;

import org.jspecify.annotations.NullMarked;
