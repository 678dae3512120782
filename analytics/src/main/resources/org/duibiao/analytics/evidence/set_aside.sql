-- set_aside: what looked like an indicator in a region's reports of a year, and was not taken.
--
-- Grain    report_id, set_aside_id
-- Reads    set_aside, reports
-- Decides  words without a period are of the year that their report speaks of
SELECT set_aside.*, reports.path
FROM set_aside
JOIN reports ON reports.report_id = set_aside.report_id
WHERE reports.region_code = ?
  AND set_aside.indicator_id = ?
  AND coalesce(year(set_aside.period_end), reports.report_year) = ?
ORDER BY reports.path, set_aside.locator, set_aside.set_aside_id
