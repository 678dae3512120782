-- readings_in_force: the readings whose statements count: read, and not replaced by a later reading of the same path.
--
-- Grain    report_id
-- Reads    reports
CREATE TEMP VIEW readings_in_force AS
SELECT report_id
FROM reports
WHERE status = 'read'
  AND report_id NOT IN (SELECT supersedes FROM reports WHERE supersedes IS NOT NULL)
