/** The evidence of a figure as people read it. */
@NullMarked
package org.duibiao.app.explanation;

import org.jspecify.annotations.NullMarked;
