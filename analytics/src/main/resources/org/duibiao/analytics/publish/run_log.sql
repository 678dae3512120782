-- run_log: the last refreshes, the latest first.
--
-- Grain    run_id
-- Reads    runs, as the Delta table stands
SELECT
  run_id,
  strftime(started_at, '%Y-%m-%d %H:%M:%S') AS started_at,
  date_diff('second', started_at, ended_at) AS seconds,
  status,
  sources,
  reports_seen,
  reports_read,
  reports_rejected,
  reports_unchanged,
  reports_missing,
  claims,
  set_aside,
  observations,
  facts,
  disputed_facts,
  published_as,
  message
FROM runs
ORDER BY run_id DESC
LIMIT ?
