/** The published tables, read as regions, indicators and figures. */
@NullMarked
package org.duibiao.analytics.mart;

import org.jspecify.annotations.NullMarked;
