/** What stands behind a figure: its words with their neighbours, its rivals, its goals and its contradictions. */
@NullMarked
package org.duibiao.analytics.evidence;

import org.jspecify.annotations.NullMarked;
