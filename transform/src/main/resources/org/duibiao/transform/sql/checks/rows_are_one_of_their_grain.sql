-- rows_are_one_of_their_grain: no observation, target, fact or finding stands twice
--
-- Reads    observations, targets, facts, findings
-- Why      a figure that stands twice is counted twice in every sum, and a join with it multiplies rows.
SELECT table_name, id, count(*) AS times
FROM (
  SELECT 'observations' AS table_name, observation_id AS id FROM observations
  UNION ALL
  SELECT 'targets', target_id FROM targets
  UNION ALL
  SELECT 'facts', fact_id FROM facts
  UNION ALL
  SELECT 'findings', finding_id FROM findings
)
GROUP BY table_name, id
HAVING count(*) > 1
