/** A ranking as people and machines read it. */
@NullMarked
package org.duibiao.app.ranking;

import org.jspecify.annotations.NullMarked;
