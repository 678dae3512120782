-- forms: the scoring forms of a region and year, as printed and as scored again.
--
-- Grain    report_id, scorecard_id
-- Reads    scorecards, reports
SELECT scorecards.*, reports.path, coalesce(nullif(reports.title, ''), reports.path) AS report_title, reports.source_url, reports.origin
FROM scorecards
JOIN reports USING (report_id)
WHERE scorecards.region_code = ? AND scorecards.year = ?
ORDER BY reports.path, scorecards.subject, scorecards.locator, scorecards.scorecard_id
