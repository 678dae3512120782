-- facts: the figure we stand by, its level, its growth and its completion chosen apart.
--
-- Grain    region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin
-- Reads    weighed_statements, fact_findings, regions
-- Decides  that the first of the weighed statements of each measure stands for it, with its own evidence and its own
--          dispute: a finding that touches it. A target is shown with the completion that speaks of it; without one, where all statements name the
--          same target. The order and its reasons are decided in weighed_statements, what a dispute is in the audit.
WITH chosen AS (
  SELECT
    fact_id, region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin,
    max(region_name) AS said_name,
    max(IF(measure = 'level', candidates, 0)) AS level_candidates,
    max(IF(measure = 'growth', candidates, 0)) AS growth_candidates,
    count(DISTINCT target_value) AS target_values,
    max(target_value) AS some_target,
    any_value(named, true) FILTER (WHERE place = 1 AND measure = 'level') AS chosen_level,
    any_value(named, true) FILTER (WHERE place = 1 AND measure = 'growth') AS chosen_growth,
    any_value(named, true) FILTER (WHERE place = 1 AND measure = 'completion') AS chosen_completion
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
  FROM fact_findings
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
  chosen_level.comparison,
  chosen_level.stated_value,
  chosen_level.stated_unit,
  chosen_level.amount AS value,
  chosen_level.low AS value_low,
  chosen_level.high AS value_high,
  chosen_level.observation_id AS level_observation_id,
  chosen_level.grade AS level_grade,
  CAST(c.level_candidates AS INT) AS level_candidates,
  coalesce(d.level_disputed, false) AS level_disputed,
  chosen_growth.amount AS yoy_pct,
  chosen_growth.comparison AS yoy_comparison,
  chosen_growth.low AS yoy_low,
  chosen_growth.high AS yoy_high,
  chosen_growth.observation_id AS growth_observation_id,
  chosen_growth.grade AS growth_grade,
  CAST(c.growth_candidates AS INT) AS growth_candidates,
  coalesce(d.growth_disputed, false) AS growth_disputed,
  chosen_completion.amount AS completion_pct,
  coalesce(chosen_completion.target_value, IF(c.target_values = 1, c.some_target, NULL)) AS target_value,
  chosen_completion.tier AS target_tier,
  chosen_completion.observation_id AS completion_observation_id,
  coalesce(d.completion_disputed, false) AS completion_disputed,
  concat_ws(
    '; ',
    concat('level: ', chosen_level.chosen_by),
    concat('growth: ', chosen_growth.chosen_by),
    concat('completion: ', chosen_completion.chosen_by)
  ) AS why,
  array_distinct(
    concat(
      coalesce(chosen_level.flags, array()),
      coalesce(chosen_growth.flags, array()),
      coalesce(chosen_completion.flags, array()),
      IF(d.fact_id IS NULL, array(), array('disputed'))
    )
  ) AS flags
FROM chosen c
LEFT JOIN disputed d ON d.fact_id = c.fact_id
LEFT JOIN regions r ON r.region_code = c.region_code
WHERE chosen_level IS NOT NULL OR chosen_growth IS NOT NULL OR chosen_completion.amount IS NOT NULL
