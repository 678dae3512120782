/**
 * The one place where ranks, ties, quartiles and peers are decided: when marts are published, and when somebody asks.
 * Pure: figures in, standings out.
 */
@NullMarked
package org.duibiao.analytics.ranking;

import org.jspecify.annotations.NullMarked;
