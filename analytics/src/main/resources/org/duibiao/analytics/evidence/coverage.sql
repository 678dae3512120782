-- coverage: what is known of a region, indicator and year.
--
-- Grain    region_code, indicator_id, year
-- Reads    coverage
FROM coverage
WHERE region_code = ? AND indicator_id = ? AND year = ?
