-- statements: one row for each level, growth and completion that a figure states, so that all three are weighed alike.
--
-- Grain    fact_id, measure, observation_id, position
-- Reads    figures, targets
-- Decides  what a fact is: its id is a hash of region, subject, indicator, period, scope, basis, unit and origin. A
--          completion comes with the target that it speaks of, one statement a target. Amount, low and high are the
--          level in base units, or a percentage; of completion, half of the last digit that is no zero to either side.
WITH known AS (
  SELECT
    *,
    left(
      sha2(
        concat_ws('/', region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin), 256
      ),
      24
    ) AS fact_id
  FROM figures
),
completions AS (
  SELECT
    f.*,
    t.tier,
    IF(t.unit = f.unit, t.value, NULL) AS target_value,
    coalesce(t.completion_pct, IF(t.target_id IS NULL, f.completion_pct, NULL)) AS completion,
    coalesce(CAST(substring_index(t.target_id, ':', -1) AS INT), 0) AS target_position
  FROM known f
  LEFT JOIN targets t ON t.observation_id = f.observation_id
  WHERE f.completion_pct IS NOT NULL OR t.value IS NOT NULL OR t.completion_pct IS NOT NULL
),
measured AS (
  SELECT
    f.*,
    completion,
    tier,
    target_value,
    target_position,
    element_at(
      array(0.5, 0.05, 0.005, 0.0005, 0.00005, 0.000005, 0.0000005),
      length(rtrim('0', substring_index(CAST(completion AS STRING), '.', -1))) + 1
    ) AS half_digit
  FROM completions f
)
SELECT
  fact_id, region_code, region_name, subject, indicator_id, period_start, period_end, scope, basis, unit, origin,
  'level' AS measure, observation_id, 0 AS position, report_id, comparison, value AS amount,
  value_low AS low, value_high AS high, stated_value, stated_unit,
  CAST(NULL AS STRING) AS tier, CAST(NULL AS DECIMAL(38, 6)) AS target_value,
  source_rank, published_year, published_on, prose_rank, grade, quote, locator, report_path, flags
FROM known
WHERE value IS NOT NULL
UNION ALL
SELECT
  fact_id, region_code, region_name, subject, indicator_id, period_start, period_end, scope, basis, unit, origin,
  'growth', observation_id, 0, report_id, coalesce(yoy_comparison, '='), yoy_pct,
  yoy_low, yoy_high, trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(yoy_pct AS STRING))), '%',
  CAST(NULL AS STRING), CAST(NULL AS DECIMAL(38, 6)),
  source_rank, published_year, published_on, prose_rank, grade, quote, locator, report_path, flags
FROM known
WHERE yoy_pct IS NOT NULL
UNION ALL
SELECT
  fact_id, region_code, region_name, subject, indicator_id, period_start, period_end, scope, basis, unit, origin,
  'completion', observation_id, target_position, report_id, '=', completion,
  completion - half_digit, completion + half_digit, trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(completion AS STRING))), '%',
  tier, target_value,
  source_rank, published_year, published_on, prose_rank, grade, quote, locator, report_path, flags
FROM measured
