-- readings_in_force: the readings whose statements count: read, not replaced by a later reading of the same path, and no
--                    repeat of another.
--
-- Grain    report_id
-- Reads    reports, repeats
CREATE TEMP VIEW readings_in_force AS
SELECT report_id
FROM reports
WHERE status = 'read'
  AND report_id NOT IN (SELECT supersedes FROM reports WHERE supersedes IS NOT NULL)
  AND report_id NOT IN (SELECT report_id FROM repeats)
