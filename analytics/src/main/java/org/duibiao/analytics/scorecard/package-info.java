/** Scoring forms as published. */
@NullMarked
package org.duibiao.analytics.scorecard;

import org.jspecify.annotations.NullMarked;
