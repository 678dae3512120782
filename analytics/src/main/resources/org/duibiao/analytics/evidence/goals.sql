-- goals: what was promised for a region, indicator and year.
--
-- Grain    target_id
-- Reads    targets
FROM targets
WHERE region_code = ? AND indicator_id = ? AND year(period_end) = ?
ORDER BY report_path, length(target_id), target_id
