-- audited: each statement of what happened once a report, with all the values that its printed digits allow.
--
-- Grain    observation_id
-- Reads    observations, indicators
-- Decides  what printed digits allow: they may have been rounded or cut off, so that a positive number lies between half of
--          its last digit below and a whole one above. Bounds are open (10^24 stands for no end). Of several statements
--          of the same amounts in one report, the first in a table stands for all. factor is the size of the printed unit.
WITH read AS (
  SELECT
    o.*,
    coalesce(i.title_zh, o.indicator_id) AS name,
    coalesce(o.basis, 'none') AS kept_basis,
    o.locator LIKE '%:r%' AS in_table,
    CAST(substring_index(substring_index(substr(o.locator, 2), '@', 1), ':', 1) AS INT) AS block,
    CAST(substring_index(substring_index(o.locator, '@', -1), '-', 1) AS INT) AS place,
    CAST(substring_index(o.locator, '-', -1) AS INT) AS place_end,
    o.value / try_cast(translate(o.stated_value, ',， ', '') AS DECIMAL(24, 6)) AS factor,
    element_at(
      array(0.5, 0.05, 0.005, 0.0005, 0.00005, 0.000005, 0.0000005),
      length(rtrim('0', substring_index(CAST(o.completion_pct AS STRING), '.', -1))) + 1
    ) AS half_of_completion
  FROM observations o
  LEFT JOIN indicators i ON i.indicator_id = o.indicator_id
  WHERE o.region_code IS NOT NULL AND o.period_start IS NOT NULL AND o.period_end IS NOT NULL AND o.kind <> 'forecast'
  QUALIFY row_number() OVER (
    PARTITION BY o.report_id, o.region_code, o.subject, o.indicator_id, o.kind, o.period_start, o.period_end, o.scope, o.basis,
      o.unit, o.comparison, o.value, o.yoy_pct, o.completion_pct
    ORDER BY IF(o.locator LIKE '%:r%', 0, 1), o.locator
  ) = 1
)
SELECT
  observation_id, report_id, report_path, origin, region_code, region_name, subject, indicator_id, name, kind,
  period_start, period_end, scope, kept_basis AS basis, unit, comparison, stated_unit, value, factor,
  coalesce(
    IF(comparison = '=' AND value < 0, value - 2 * (value - value_low), value_low), CAST('-1e24' AS DECIMAL(38, 6))
  ) AS low,
  coalesce(
    IF(comparison = '=' AND value > 0, value + 2 * (value_high - value), value_high), CAST('1e24' AS DECIMAL(38, 6))
  ) AS high,
  yoy_pct, yoy_comparison,
  coalesce(
    IF(yoy_comparison = '=' AND yoy_pct < 0, yoy_pct - 2 * (yoy_pct - yoy_low), yoy_low), CAST('-1e9' AS DECIMAL(24, 6))
  ) AS yoy_low,
  coalesce(
    IF(yoy_comparison = '=' AND yoy_pct > 0, yoy_pct + 2 * (yoy_high - yoy_pct), yoy_high), CAST('1e9' AS DECIMAL(24, 6))
  ) AS yoy_high,
  completion_pct,
  CAST(completion_pct - half_of_completion AS DECIMAL(24, 6)) AS completion_low,
  CAST(completion_pct + 2 * half_of_completion AS DECIMAL(24, 6)) AS completion_high,
  concat(IF(comparison = '=', '', comparison), stated_value, coalesce(stated_unit, '')) AS stated,
  concat(IF(yoy_comparison = '=', '', yoy_comparison), format_number(yoy_pct, '0.######'), '%') AS stated_growth,
  concat(format_number(completion_pct, '0.######'), '%') AS stated_completion,
  in_table, block, place, place_end, grade, flags, published_on, published_year, report_year,
  named_struct(
    'origin', origin, 'region_code', region_code, 'region_name', region_name, 'report_year', report_year,
    'indicator_id', indicator_id, 'period_start', period_start, 'period_end', period_end
  ) AS about,
  named_struct(
    'measure', 'level', 'report_id', report_id, 'report_path', report_path, 'statement_id', observation_id,
    'stated', concat(IF(comparison = '=', '', comparison), stated_value, coalesce(stated_unit, '')),
    'quote', quote, 'locator', locator
  ) AS level,
  named_struct(
    'measure', 'growth', 'report_id', report_id, 'report_path', report_path, 'statement_id', observation_id,
    'stated', concat(IF(yoy_comparison = '=', '', yoy_comparison), format_number(yoy_pct, '0.######'), '%'),
    'quote', quote, 'locator', locator
  ) AS growth,
  named_struct(
    'measure', 'completion', 'report_id', report_id, 'report_path', report_path, 'statement_id', observation_id,
    'stated', concat(format_number(completion_pct, '0.######'), '%'),
    'quote', quote, 'locator', locator
  ) AS completion
FROM read
