-- every_fact_opens_its_evidence: each level, growth and completion of a fact names the statement that says it
--
-- Reads    facts, observations, statistics
-- Why      a figure without evidence cannot be explained, and one that cannot be explained is not shown.
WITH evidence AS (
  SELECT observation_id FROM observations
  UNION ALL
  SELECT statistics_id FROM statistics
),
named AS (
  SELECT
    fact_id,
    stack(
      3,
      'level', value IS NOT NULL, level_observation_id,
      'growth', yoy_pct IS NOT NULL, growth_observation_id,
      'completion', completion_pct IS NOT NULL, completion_observation_id
    ) AS (measure, is_stated, observation_id)
  FROM facts
)
SELECT n.fact_id, n.measure, n.observation_id
FROM named n
LEFT ANTI JOIN evidence e ON e.observation_id = n.observation_id
WHERE n.is_stated
