-- superseded_readings_reach_nothing: no observation and no target comes of a reading that another has replaced
--
-- Reads    reports, observations, targets
-- Why      what a file no longer says must not stand beside what it says now.
SELECT kept.report_id, kept.id
FROM (
  SELECT report_id, observation_id AS id FROM observations
  UNION ALL
  SELECT report_id, target_id FROM targets
) kept
LEFT SEMI JOIN reports later ON later.supersedes = kept.report_id
