/** Which days figures are of: rules for what a text says of days before its figures, beside them and behind them. */
@NullMarked
package org.duibiao.ingest.claim.prose.rule.period;

import org.jspecify.annotations.NullMarked;
