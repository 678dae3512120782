-- audited_asides: amounts that are no observation and that a check can hold one against: parts, shares, last year's levels.
--
-- Grain    set_aside_id
-- Reads    set_aside, reports_in_force, indicators
-- Decides  what printed digits allow, as for audited; that an amount is of the report's region and of its year where
--          nothing else was resolved.
SELECT
  s.set_aside_id,
  s.report_id,
  r.origin,
  r.region_code,
  r.report_year,
  s.reason,
  s.indicator_id,
  coalesce(i.title_zh, s.indicator_id) AS name,
  s.whole_indicator_id,
  s.period_start,
  s.period_end,
  s.unit,
  s.value,
  coalesce(IF(s.value < 0, s.value - 2 * (s.value - s.value_low), s.value_low), CAST('-1e24' AS DECIMAL(38, 6))) AS low,
  coalesce(IF(s.value > 0, s.value + 2 * (s.value_high - s.value), s.value_high), CAST('1e24' AS DECIMAL(38, 6))) AS high,
  concat(s.stated_value, coalesce(s.stated_unit, '')) AS stated,
  CAST(substring_index(substring_index(substr(s.locator, 2), '@', 1), ':', 1) AS INT) AS block,
  CAST(substring_index(substring_index(s.locator, '@', -1), '-', 1) AS INT) AS place,
  s.locator LIKE '%:r%' AS in_table,
  s.detail,
  named_struct(
    'origin', r.origin, 'region_code', r.region_code, 'region_name', r.region_name, 'report_year', r.report_year,
    'indicator_id', s.indicator_id, 'period_start', s.period_start, 'period_end', s.period_end
  ) AS about,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', s.report_id, 'report_path', r.path, 'statement_id', s.set_aside_id,
    'stated', concat(s.stated_value, coalesce(s.stated_unit, '')), 'quote', s.quote, 'locator', s.locator
  ) AS aside
FROM set_aside s
JOIN reports_in_force r ON r.report_id = s.report_id
LEFT JOIN indicators i ON i.indicator_id = s.indicator_id
WHERE s.value IS NOT NULL AND s.reason IN ('share', 'last_year_level', 'part_of_total', 'company', 'no_indicator', 'look_alike', 'park')
