-- contents: how much the warehouse holds, as the summary of a refresh tells it.
--
-- Grain    kind, reason
-- Reads    reports_in_force, claims, set_aside, observations, targets, facts, statistics
-- Decides  that claims and what was set aside count while their reading is in force; what was set aside, by its reason.
WITH counted AS (
  SELECT 'reports' AS kind, '' AS reason FROM reports_in_force
  UNION ALL
  SELECT 'claims', '' FROM claims LEFT SEMI JOIN reports_in_force USING (report_id)
  UNION ALL
  SELECT 'set_aside', reason FROM set_aside LEFT SEMI JOIN reports_in_force USING (report_id)
  UNION ALL
  SELECT 'observations', '' FROM observations
  UNION ALL
  SELECT 'targets', '' FROM targets
  UNION ALL
  SELECT 'facts', '' FROM facts
  UNION ALL
  SELECT 'disputed_facts', '' FROM facts WHERE level_disputed OR growth_disputed OR completion_disputed
  UNION ALL
  SELECT 'statistics', '' FROM statistics
)
SELECT kind, reason, count(*) AS number
FROM counted
GROUP BY kind, reason
