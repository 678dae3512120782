/** How the words of a command line are understood: indicators, regions, periods. */
@NullMarked
package org.duibiao.app.argument;

import org.jspecify.annotations.NullMarked;
