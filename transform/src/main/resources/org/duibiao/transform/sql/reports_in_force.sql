-- reports_in_force: the readings that count.
--
-- Grain    report_id
-- Reads    reports, repeats
-- Decides  a reading counts until another supersedes it, be that one read, rejected or found a duplicate: what the file
--          says now is what it says. A rejected file and a duplicate say nothing,
--          and what says the same word for word as another counts once.
SELECT r.*
FROM reports r
LEFT ANTI JOIN reports later ON later.supersedes = r.report_id
LEFT ANTI JOIN repeats again ON again.report_id = r.report_id
WHERE r.status = 'read'
