-- candidates: the statements that were weighed for the facts of a region, indicator and year, and why the others lost.
--
-- Grain    fact_id, measure, statement_id
-- Reads    facts, observations, statistics
-- Decides  nothing: the transformations chose. Of a statement that was not chosen, lost_because names the first of their
--          criteria, in their order, by which it differs from the one that was
WITH asked AS (
  FROM facts
  WHERE region_code = ? AND indicator_id = ? AND year(period_end) = ?
),
stated AS (
  SELECT
    asked.fact_id,
    observations.observation_id AS statement_id,
    asked.level_observation_id,
    asked.growth_observation_id,
    asked.completion_observation_id,
    observations.value,
    observations.yoy_pct,
    observations.completion_pct,
    if(list_contains(observations.flags, 'reported_by_superior'), 1, 0) AS source_rank,
    observations.comparison,
    observations.yoy_comparison,
    coalesce(observations.published_year, observations.report_year + 1) AS published_year,
    observations.published_on,
    if(contains(observations.locator, ':r'), 0, 1) AS prose_rank,
    2 * least(observations.value_high - observations.value, observations.value - observations.value_low) AS level_resolution,
    2 * least(observations.yoy_high - observations.yoy_pct, observations.yoy_pct - observations.yoy_low) AS growth_resolution,
    observations.grade
  FROM asked
  JOIN observations
    ON observations.region_code = asked.region_code
    AND observations.subject = asked.subject
    AND observations.indicator_id = asked.indicator_id
    AND observations.period_start = asked.period_start
    AND observations.period_end = asked.period_end
    AND observations.scope = asked.scope
    AND coalesce(observations.basis, 'none') = asked.basis
    AND observations.origin = asked.origin
    AND coalesce(observations.unit, asked.unit) = asked.unit
  WHERE observations.kind = 'actual'
  UNION ALL
  SELECT
    asked.fact_id,
    statistics.statistics_id,
    asked.level_observation_id,
    asked.growth_observation_id,
    asked.completion_observation_id,
    statistics.value,
    statistics.yoy_pct,
    NULL,
    CASE statistics.confidence WHEN 'high' THEN 10 WHEN 'medium' THEN 11 WHEN 'low' THEN 12 ELSE 13 END,
    '=',
    '=',
    NULL,
    NULL,
    0,
    2 * least(statistics.value_high - statistics.value, statistics.value - statistics.value_low),
    NULL,
    NULL
  FROM asked
  JOIN statistics
    ON statistics.region_code = asked.region_code
    AND statistics.indicator_id = asked.indicator_id
    AND statistics.year = year(asked.period_end)
    AND statistics.scope = asked.scope
    AND statistics.unit = asked.unit
    AND statistics.origin = asked.origin
),
measured AS (
  SELECT *, 'level' AS measure, statement_id = level_observation_id AS chosen, comparison AS meant, level_resolution AS resolution
  FROM stated
  WHERE value IS NOT NULL
  UNION ALL
  SELECT *, 'growth', statement_id = growth_observation_id, coalesce(yoy_comparison, '='), growth_resolution
  FROM stated
  WHERE yoy_pct IS NOT NULL
  UNION ALL
  SELECT *, 'completion', statement_id = completion_observation_id, '=', NULL
  FROM stated
  WHERE completion_pct IS NOT NULL
),
ranked AS (
  SELECT *, CASE meant WHEN '=' THEN 0 WHEN '~' THEN 1 ELSE 2 END AS bound_rank
  FROM measured
)
SELECT
  other.fact_id,
  other.statement_id,
  other.measure,
  coalesce(other.chosen, false) AS chosen,
  CASE
    WHEN other.chosen OR winner.statement_id IS NULL THEN NULL
    WHEN winner.source_rank < other.source_rank THEN 'weaker_source'
    WHEN winner.bound_rank < other.bound_rank THEN 'less_exact'
    WHEN winner.published_year IS DISTINCT FROM other.published_year
      OR winner.published_on IS DISTINCT FROM other.published_on THEN 'published_earlier'
    WHEN winner.prose_rank < other.prose_rank THEN 'prose_beside_a_table'
    WHEN winner.resolution IS DISTINCT FROM other.resolution THEN 'fewer_digits'
    WHEN winner.grade < other.grade THEN 'less_sure'
    ELSE 'second_of_equals'
  END AS lost_because
FROM ranked AS other
LEFT JOIN ranked AS winner ON winner.fact_id = other.fact_id AND winner.measure = other.measure AND winner.chosen
ORDER BY other.fact_id, other.measure, chosen DESC, other.statement_id
