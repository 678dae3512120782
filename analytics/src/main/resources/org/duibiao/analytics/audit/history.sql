-- history: all that reports said of a region and an indicator over time, in the order of the days and of their publication.
--
-- Grain    region_code, indicator_id, period, scope, measure, report
-- Reads    restatements
SELECT *
FROM restatements
WHERE region_code = ? AND indicator_id = ?
ORDER BY period_start, period_end, subject, scope, basis, unit, origin, measure, position
