-- unread_parts: what the reports of a region and year hold and was not read, those that name the indicator for it among them.
--
-- Grain    report_id
-- Reads    reports, observations
-- Decides  readings that a later one replaces are left out
SELECT path, left_out
FROM reports
WHERE left_out IS NOT NULL
  AND (
    region_code = ? AND report_year = ?
    OR report_id IN (
      SELECT report_id FROM observations WHERE region_code = ? AND indicator_id = ? AND year(period_end) = ?
    )
  )
  AND report_id NOT IN (SELECT supersedes FROM reports WHERE supersedes IS NOT NULL)
ORDER BY path
