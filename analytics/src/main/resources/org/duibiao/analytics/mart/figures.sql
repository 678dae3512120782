-- figures: the facts as rankings read them, each part with its grade, its dispute and its evidence.
--
-- Grain    fact_id
-- Reads    facts, observations, statistics
-- Decides  official statistics are read from columns, not from words: where they have no grade, it is A; elsewhere a
--          missing grade counts as the lowest
SELECT
  facts.indicator_id,
  facts.region_code,
  facts.subject,
  facts.period_start,
  facts.period_end,
  facts.scope,
  facts.basis,
  facts.origin,
  facts.unit,
  facts.value,
  facts.value_low,
  facts.value_high,
  facts.comparison,
  coalesce(facts.level_grade, if(levels.statistics_id IS NULL, 'D', 'A')) AS level_grade,
  facts.level_disputed,
  coalesce(facts.level_observation_id, facts.fact_id) AS level_evidence_id,
  levels.statistics_id IS NOT NULL AS level_official,
  facts.yoy_pct,
  facts.yoy_low,
  facts.yoy_high,
  facts.yoy_comparison,
  coalesce(facts.growth_grade, if(growths.statistics_id IS NULL, 'D', 'A')) AS growth_grade,
  facts.growth_disputed,
  coalesce(facts.growth_observation_id, facts.fact_id) AS growth_evidence_id,
  growths.statistics_id IS NOT NULL AS growth_official,
  facts.completion_pct,
  coalesce(completions.grade, 'D') AS completion_grade,
  facts.completion_disputed,
  coalesce(facts.completion_observation_id, facts.fact_id) AS completion_evidence_id,
  false AS completion_official
FROM facts
LEFT JOIN observations AS completions ON completions.observation_id = facts.completion_observation_id
LEFT JOIN statistics AS levels ON levels.statistics_id = facts.level_observation_id
LEFT JOIN statistics AS growths ON growths.statistics_id = facts.growth_observation_id
WHERE facts.indicator_id = ? AND facts.period_start <= ? AND facts.period_end >= ?
ORDER BY facts.fact_id
