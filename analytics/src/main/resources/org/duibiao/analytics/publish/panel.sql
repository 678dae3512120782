-- panel: full years, tidy, each figure with its evidence beside it.
--
-- Grain    region_code, year, indicator_id, subject, scope, basis, unit, origin
-- Reads    facts, indicators, regions, observations, reports, statistics
-- Decides  which figures of a region belong to one series with those of today (region_code_now): those since its last
--          change of territory; the quote shown is that of the level; of the growth, or else the completion, where there is no level
INSERT INTO panel BY NAME
WITH chosen AS (
  SELECT
    *,
    year(period_end) AS year,
    coalesce(level_observation_id, growth_observation_id, completion_observation_id) AS evidence_id
  FROM facts
  WHERE month(period_start) = 1 AND day(period_start) = 1 AND month(period_end) = 12 AND day(period_end) = 31
    AND year(period_start) = year(period_end)
)
SELECT
  chosen.region_code,
  chosen.region_name,
  if(chosen.period_end >= coalesce(regions.comparable_from, chosen.period_end), regions.code_now, NULL) AS region_code_now,
  regions.level,
  provinces.name AS province_name,
  prefectures.name AS prefecture_name,
  chosen.year,
  chosen.indicator_id,
  coalesce(indicators.title_zh, chosen.indicator_id) AS indicator_zh,
  coalesce(indicators.title_en, chosen.indicator_id) AS indicator_en,
  chosen.subject,
  chosen.scope,
  chosen.basis,
  chosen.unit,
  chosen.origin,
  chosen.value,
  chosen.value_low,
  chosen.value_high,
  chosen.comparison,
  chosen.stated_value,
  chosen.stated_unit,
  chosen.level_grade AS grade,
  chosen.level_disputed OR chosen.growth_disputed OR chosen.completion_disputed AS disputed,
  chosen.yoy_pct,
  chosen.yoy_comparison,
  chosen.growth_grade,
  chosen.completion_pct,
  chosen.target_value,
  chosen.target_tier,
  chosen.flags,
  coalesce(observations.report_path, statistics.path) AS source_path,
  coalesce(reports.title, statistics.source_title) AS source_title,
  reports.source_url,
  reports.published_on,
  observations.quote,
  coalesce(observations.locator, 'line ' || statistics.line_number) AS locator,
  chosen.fact_id
FROM chosen
LEFT JOIN indicators ON indicators.indicator_id = chosen.indicator_id
LEFT JOIN regions ON regions.region_code = chosen.region_code
LEFT JOIN regions AS provinces ON provinces.region_code = regions.province_code
LEFT JOIN regions AS prefectures ON prefectures.region_code = regions.prefecture_code
LEFT JOIN observations ON observations.observation_id = chosen.evidence_id
LEFT JOIN reports ON reports.report_id = observations.report_id
LEFT JOIN statistics ON statistics.statistics_id = chosen.evidence_id
ORDER BY chosen.indicator_id, chosen.year, chosen.region_code, chosen.fact_id
