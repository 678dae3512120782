-- stored_report: what was known of a report before its sentences were read.
--
-- Grain    report_id
-- Reads    reports
SELECT media_type, title, region_code, report_year, published_on, published_year
FROM reports
WHERE report_id = ?
