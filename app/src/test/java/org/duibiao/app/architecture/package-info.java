/** What the design promises of the code's shape, held by tests. */
@NullMarked
package org.duibiao.app.architecture;

import org.jspecify.annotations.NullMarked;
