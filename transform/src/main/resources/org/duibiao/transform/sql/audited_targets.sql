-- audited_targets: each promise of a level, with all the values that its printed digits allow.
--
-- Grain    target_id
-- Reads    targets
-- Decides  that a promise is meant as printed, whether 不少于 stands before it or not, and that its printed digits may have
--          been rounded or cut off like those of a result.
WITH read AS (
  SELECT
    t.*,
    t.locator LIKE '%:r%' AS in_table,
    t.value / try_cast(translate(t.stated_value, ',， ', '') AS DECIMAL(24, 6)) AS factor,
    coalesce(
      element_at(
        array(0.5, 0.05, 0.005, 0.0005, 0.00005, 0.000005, 0.0000005),
        IF(t.stated_value LIKE '%.%', length(trim(substring_index(t.stated_value, '.', -1))), 0) + 1
      ) * (t.value / try_cast(translate(t.stated_value, ',， ', '') AS DECIMAL(24, 6))),
      0
    ) AS half_digit,
    element_at(
      array(0.5, 0.05, 0.005, 0.0005, 0.00005, 0.000005, 0.0000005),
      length(rtrim('0', substring_index(CAST(t.completion_pct AS STRING), '.', -1))) + 1
    ) AS half_of_completion
  FROM targets t
  WHERE t.value IS NOT NULL AND t.region_code IS NOT NULL AND t.period_end IS NOT NULL
)
SELECT
  target_id, observation_id, report_id, origin, region_code, subject, indicator_id, period_start, period_end, scope, tier,
  unit, value, factor, stated_unit,
  CAST(value - half_digit AS DECIMAL(38, 6)) AS low,
  CAST(value + 2 * half_digit AS DECIMAL(38, 6)) AS high,
  completion_pct,
  CAST(completion_pct - half_of_completion AS DECIMAL(24, 6)) AS completion_low,
  CAST(completion_pct + 2 * half_of_completion AS DECIMAL(24, 6)) AS completion_high,
  concat(stated_value, coalesce(stated_unit, '')) AS stated,
  in_table,
  report_year,
  named_struct(
    'origin', origin, 'region_code', region_code, 'region_name', region_name, 'report_year', report_year,
    'indicator_id', indicator_id, 'period_start', period_start, 'period_end', period_end
  ) AS about,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', report_id, 'report_path', report_path, 'statement_id', target_id,
    'stated', concat(stated_value, coalesce(stated_unit, '')), 'quote', quote, 'locator', locator
  ) AS target
FROM read
