/** What a refresh is asked, what it says on its way and what it answers, apart from Spark. */
@NullMarked
package org.duibiao.app.refresh;

import org.jspecify.annotations.NullMarked;
