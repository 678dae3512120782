-- facts: the figure we stand by, its level, its growth and its completion chosen apart.
--
-- Grain    region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin
-- Reads    weighed_statements, disagreements, regions
-- Decides  that the first of the weighed statements of each measure stands for it, with its own evidence and its own
--          dispute. A target is shown with the completion that speaks of it; without one, where all statements name the
--          same target. The order and its reasons are decided in weighed_statements, what a dispute is in disagreements.
WITH chosen AS (
  SELECT
    fact_id, region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin,
    max(region_name) AS said_name,
    max(IF(measure = 'level', candidates, 0)) AS level_candidates,
    max(IF(measure = 'growth', candidates, 0)) AS growth_candidates,
    count(DISTINCT target_value) AS target_values,
    max(target_value) AS some_target,
    any_value(named, true) FILTER (WHERE place = 1 AND measure = 'level') AS level,
    any_value(named, true) FILTER (WHERE place = 1 AND measure = 'growth') AS growth,
    any_value(named, true) FILTER (WHERE place = 1 AND measure = 'completion') AS completion
  FROM (
    SELECT
      *,
      struct(observation_id, comparison, stated_value, stated_unit, amount, low, high, grade, tier, target_value,
             flags, chosen_by) AS named
    FROM weighed_statements
  )
  GROUP BY ALL
),
disputed AS (
  SELECT
    fact_id,
    bool_or(measure = 'level') AS level_disputed,
    bool_or(measure = 'growth') AS growth_disputed,
    bool_or(measure = 'completion') AS completion_disputed
  FROM disagreements
  GROUP BY fact_id
)
SELECT
  c.fact_id,
  c.region_code,
  coalesce(r.full_name, c.said_name) AS region_name,
  c.subject,
  c.indicator_id,
  c.period_start,
  c.period_end,
  c.scope,
  c.basis,
  c.unit,
  c.origin,
  level.comparison,
  level.stated_value,
  level.stated_unit,
  level.amount AS value,
  level.low AS value_low,
  level.high AS value_high,
  level.observation_id AS level_observation_id,
  level.grade AS level_grade,
  CAST(c.level_candidates AS INT) AS level_candidates,
  coalesce(d.level_disputed, false) AS level_disputed,
  growth.amount AS yoy_pct,
  growth.comparison AS yoy_comparison,
  growth.low AS yoy_low,
  growth.high AS yoy_high,
  growth.observation_id AS growth_observation_id,
  growth.grade AS growth_grade,
  CAST(c.growth_candidates AS INT) AS growth_candidates,
  coalesce(d.growth_disputed, false) AS growth_disputed,
  completion.amount AS completion_pct,
  coalesce(completion.target_value, IF(c.target_values = 1, c.some_target, NULL)) AS target_value,
  completion.tier AS target_tier,
  completion.observation_id AS completion_observation_id,
  coalesce(d.completion_disputed, false) AS completion_disputed,
  concat_ws(
    '; ',
    concat('level: ', level.chosen_by),
    concat('growth: ', growth.chosen_by),
    concat('completion: ', completion.chosen_by)
  ) AS why,
  array_distinct(
    concat(
      coalesce(level.flags, array()),
      coalesce(growth.flags, array()),
      coalesce(completion.flags, array()),
      IF(d.fact_id IS NULL, array(), array('disputed'))
    )
  ) AS flags
FROM chosen c
LEFT JOIN disputed d ON d.fact_id = c.fact_id
LEFT JOIN regions r ON r.region_code = c.region_code
WHERE level IS NOT NULL OR growth IS NOT NULL OR completion.amount IS NOT NULL
