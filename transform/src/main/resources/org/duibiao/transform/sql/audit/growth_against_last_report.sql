-- growth_against_last_report: the growth is not that from the level of the year before to that of this one.
--
-- Grain    statement, statement of the year before
-- Reads    audited, growth_bases
-- Decides  that level before × (100 + growth) = 100 × level, for some values that the printed digits allow; one statement of
--          the year before that agrees is enough. What can be explained is information: growth above the limit is of the
--          same units, that of product in constant prices, the base of retail sales is revised after a census.
WITH grown AS (
  SELECT
    a.*,
    b.value AS base_value, b.low AS base_low, b.high AS base_high, b.stated AS base_stated, b.level AS base_level,
    b.report_id = a.report_id AS one_report
  FROM audited a
  JOIN audited b
    ON b.region_code = a.region_code AND b.subject = a.subject AND b.indicator_id = a.indicator_id AND b.scope = a.scope
      AND b.basis = a.basis AND b.unit = a.unit AND b.origin = a.origin AND b.kind = a.kind
      AND b.period_start = add_months(a.period_start, -12) AND b.period_end = last_day(add_months(a.period_end, -12))
  WHERE a.kind = 'actual' AND a.yoy_pct IS NOT NULL AND a.value > 0 AND b.value > 0 AND a.unit IN ('CNY', 'USD', 'count')
    AND last_day(a.period_end) = a.period_end
    AND NOT (greatest(a.value, b.value) > 5000 * least(a.value, b.value) AND a.unit <> 'count')
),
judged AS (
  SELECT
    g.*,
    n.explanation,
    bool_or((100 + g.yoy_low) * g.base_low <= 100 * g.high AND (100 + g.yoy_high) * g.base_high >= 100 * g.low)
      OVER (PARTITION BY g.observation_id) AS agrees,
    row_number() OVER (PARTITION BY g.observation_id ORDER BY g.base_level.statement_id) AS position,
    row_number() OVER (PARTITION BY g.report_id, g.region_code, g.indicator_id, g.subject, g.scope, g.period_end, g.value, g.yoy_pct, g.base_value
      ORDER BY g.observation_id) AS repetition
  FROM grown g
  LEFT JOIN growth_bases n ON n.indicator_id = g.indicator_id
)
SELECT
  'growth_against_last_report' AS kind,
  IF(
    explanation IS NOT NULL
      OR (indicator_id LIKE 'retail%' AND year(period_end) IN (2018, 2019, 2023, 2024))
      OR (level.quote LIKE '%可比%' OR level.quote LIKE '%同口径%'),
    'information', 'warning'
  ) AS severity,
  about,
  'growth' AS measure,
  concat(
    '同比增速应为 本年 ÷ 上年 − 1：', stated, ' ÷ ', base_stated, ' − 1 = ', format_number(value * 100 / base_value - 100, '0.##'),
    '%，报告写 ', stated_growth
  ) AS arithmetic,
  concat(stated, ' ÷ ', base_stated, ' − 1 = ', format_number(value * 100 / base_value - 100, '0.##'), '% ≠ ', stated_growth) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），本年与上年的数允许增速为 ', format_number(low * 100 / base_high - 100, '0.##'), '% 至 ',
    format_number(high * 100 / base_low - 100, '0.##'), '%'
  ) AS tolerance,
  CASE
    WHEN explanation IS NOT NULL THEN array(explanation)
    WHEN level.quote LIKE '%可比%' OR level.quote LIKE '%同口径%' THEN array('comparable_basis')
    WHEN indicator_id LIKE 'retail%' AND year(period_end) IN (2018, 2019, 2023, 2024) THEN array('census_revision')
    ELSE array('base_revised')
  END AS explanations,
  array(
    struct('growth' AS role, growth AS statement),
    struct('base' AS role, named_struct(
      'measure', CAST(NULL AS STRING), 'report_id', base_level.report_id, 'report_path', base_level.report_path,
      'statement_id', base_level.statement_id, 'stated', base_level.stated, 'quote', base_level.quote, 'locator', base_level.locator
    ) AS statement)
  ) AS sides
FROM judged
WHERE NOT agrees AND position = 1 AND repetition = 1
