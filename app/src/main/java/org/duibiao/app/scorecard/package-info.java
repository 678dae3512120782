/** Scoring forms as commands show them. */
@NullMarked
package org.duibiao.app.scorecard;

import org.jspecify.annotations.NullMarked;
