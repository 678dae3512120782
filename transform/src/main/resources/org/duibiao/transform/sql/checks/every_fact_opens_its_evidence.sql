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
    explode(
      filter(
        array(
          struct('level' AS measure, value IS NOT NULL AS needed, level_observation_id AS observation_id),
          struct('growth', yoy_pct IS NOT NULL, growth_observation_id),
          struct('completion', completion_pct IS NOT NULL, completion_observation_id)
        ),
        x -> x.needed
      )
    ) AS claimed
  FROM facts
)
SELECT n.fact_id, n.claimed.measure, n.claimed.observation_id
FROM named n
LEFT ANTI JOIN evidence e ON e.observation_id = n.claimed.observation_id
