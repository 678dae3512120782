/** The findings of the audit: which statements contradict which, and how it was found. */
@NullMarked
package org.duibiao.analytics.audit;

import org.jspecify.annotations.NullMarked;
