-- promises: what a region promised for a period, each with what came of it.
--
-- Grain    target_id
-- Reads    targets, observations, facts
-- Decides  the result is the fact that stands, where the promise and the fact are of one subject, scope, basis, unit and
--          origin; else the observation that the report itself ties to the promise; else there is none
SELECT
  targets.target_id,
  targets.indicator_id,
  targets.scope,
  coalesce(targets.basis, 'none') AS basis,
  targets.origin,
  targets.tier,
  targets.comparison AS target_comparison,
  targets.value AS target_value,
  targets.yoy_pct AS target_yoy_pct,
  coalesce(targets.unit, facts.unit, tied.unit, 'unstated') AS unit,
  targets.completion_pct,
  targets.grade AS target_grade,
  targets.report_id,
  coalesce(facts.value, tied.value) AS value,
  if(facts.value IS NOT NULL, facts.value_low, tied.value_low) AS value_low,
  if(facts.value IS NOT NULL, facts.value_high, tied.value_high) AS value_high,
  if(facts.value IS NOT NULL, facts.comparison, tied.comparison) AS value_comparison,
  coalesce(if(facts.value IS NOT NULL, facts.level_grade, tied.grade), targets.grade) AS value_grade,
  coalesce(facts.value IS NOT NULL AND facts.level_disputed, false) AS value_disputed,
  coalesce(facts.yoy_pct, tied.yoy_pct) AS yoy_pct,
  if(facts.yoy_pct IS NOT NULL, facts.yoy_low, tied.yoy_low) AS yoy_low,
  if(facts.yoy_pct IS NOT NULL, facts.yoy_high, tied.yoy_high) AS yoy_high,
  if(facts.yoy_pct IS NOT NULL, facts.yoy_comparison, tied.yoy_comparison) AS yoy_comparison,
  coalesce(if(facts.yoy_pct IS NOT NULL, facts.growth_grade, tied.grade), targets.grade) AS yoy_grade,
  coalesce(facts.yoy_pct IS NOT NULL AND facts.growth_disputed, false) AS yoy_disputed
FROM targets
LEFT JOIN observations AS tied ON tied.observation_id = targets.observation_id
LEFT JOIN facts
  ON facts.region_code = targets.region_code
  AND facts.subject = targets.subject
  AND facts.indicator_id = targets.indicator_id
  AND facts.period_start = targets.period_start
  AND facts.period_end = targets.period_end
  AND facts.scope = targets.scope
  AND facts.basis = coalesce(targets.basis, 'none')
  AND facts.origin = targets.origin
  AND facts.unit = coalesce(targets.unit, tied.unit, 'unstated')
WHERE targets.region_code = ? AND targets.period_start = ? AND targets.period_end = ?
ORDER BY targets.report_path, targets.target_id
