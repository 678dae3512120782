-- facts: the facts of a region, indicator and year; full years first.
--
-- Grain    fact_id
-- Reads    facts
FROM facts
WHERE region_code = ? AND indicator_id = ? AND year(period_end) = ?
ORDER BY period_end - period_start DESC, period_start, subject, scope, basis, unit, origin
