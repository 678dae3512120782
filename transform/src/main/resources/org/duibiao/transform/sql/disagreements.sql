-- disagreements: two statements of one figure that no rounding explains.
--
-- Grain    fact_id, measure, left_observation_id, right_observation_id
-- Reads    weighed_statements
-- Decides  when two statements disagree: the values that their printed digits and comparisons allow have none in common,
--          and the coarser is not the finer with digits cut off (11.5 and 11.58). A bound that an exact figure satisfies
--          agrees with it. A count of a class of size (亿元以上) is part of a greater one. Completions are compared within their tier; what a report says never with official figures. Of several statements of the same amount, the
--          best stands for all.
WITH distinct_statements AS (
  SELECT *
  FROM weighed_statements
  WHERE amount IS NOT NULL
  QUALIFY row_number() OVER (PARTITION BY fact_id, measure, tier, amount, low, high ORDER BY place) = 1
)
SELECT
  a.fact_id,
  a.measure,
  a.tier,
  a.origin,
  a.region_code,
  a.region_name,
  a.indicator_id,
  a.period_start,
  a.period_end,
  a.observation_id AS left_observation_id,
  a.report_id AS left_report_id,
  a.report_path AS left_report_path,
  a.quote AS left_quote,
  a.locator AS left_locator,
  a.grade AS left_grade,
  a.published_year AS left_published_year,
  a.comparison AS left_comparison,
  a.amount AS left_amount,
  a.resolution AS left_resolution,
  a.stated_value AS left_stated_value,
  a.stated_unit AS left_stated_unit,
  b.observation_id AS right_observation_id,
  b.report_id AS right_report_id,
  b.report_path AS right_report_path,
  b.quote AS right_quote,
  b.locator AS right_locator,
  b.grade AS right_grade,
  b.published_year AS right_published_year,
  b.comparison AS right_comparison,
  b.amount AS right_amount,
  b.resolution AS right_resolution,
  b.stated_value AS right_stated_value,
  b.stated_unit AS right_stated_unit,
  a.unit
FROM distinct_statements a
JOIN distinct_statements b
  ON b.fact_id = a.fact_id AND b.measure = a.measure AND b.tier <=> a.tier AND b.place > a.place
    AND (a.report_id IS NULL) = (b.report_id IS NULL)
WHERE a.amount <> b.amount
  AND NOT (coalesce(a.low < b.high, true) AND coalesce(b.low < a.high, true))
  AND NOT (
    a.comparison = '=' AND b.comparison = '=' AND sign(a.amount) = sign(b.amount)
    AND (
      (a.resolution > b.resolution AND abs(b.amount) >= abs(a.amount) AND abs(b.amount) < abs(a.amount) + a.resolution)
      OR (b.resolution > a.resolution AND abs(a.amount) >= abs(b.amount) AND abs(a.amount) < abs(b.amount) + b.resolution)
    )
  )
  AND NOT (array_contains(a.flags, 'size_limited') AND a.amount < b.amount)
  AND NOT (array_contains(b.flags, 'size_limited') AND b.amount < a.amount)
