-- execution_rate: the execution rate in prose is not the outturn divided by the budget of the year.
--
-- Grain    statement of the rate
-- Reads    audited
-- Decides  that rate × budget = outturn, for some values that the printed digits allow, with the full-year budget or, where
--          a report calculates so, with the initial one. Forms are checked line by line in form_execution_rate.
WITH rates AS (
  SELECT
    r.*,
    b.value AS budget, b.stated AS budget_stated, b.level AS budget_level, b.low AS budget_low, b.high AS budget_high,
    e.value AS executed, e.stated AS executed_stated, e.level AS executed_level, e.low AS executed_low, e.high AS executed_high
  FROM audited r
  JOIN audited b
    ON b.report_id = r.report_id AND b.region_code = r.region_code AND b.subject = r.subject AND b.scope = r.scope
      AND b.period_end = r.period_end AND b.indicator_id IN ('budget_full_year', 'budget_initial') AND b.value > 0
  JOIN audited e
    ON e.report_id = r.report_id AND e.region_code = r.region_code AND e.subject = r.subject AND e.scope = r.scope
      AND e.period_end = r.period_end AND e.indicator_id = 'budget_executed'
  WHERE r.indicator_id = 'budget_execution_rate' AND NOT r.in_table
),
judged AS (
  SELECT
    *,
    bool_or(low * budget_low <= 100 * executed_high AND high * budget_high >= 100 * executed_low)
      OVER (PARTITION BY observation_id) AS agrees,
    row_number() OVER (PARTITION BY observation_id ORDER BY budget_level.statement_id, executed_level.statement_id) AS position
  FROM rates
)
SELECT
  'execution_rate' AS kind,
  'error' AS severity,
  about,
  'level' AS measure,
  concat(
    '执行率应为 执行数 ÷ 预算数：', executed_stated, ' ÷ ', budget_stated, ' = ', format_number(executed * 100 / budget, '0.##'),
    '%，报告写 ', stated
  ) AS arithmetic,
  concat(executed_stated, ' ÷ ', budget_stated, ' = ', format_number(executed * 100 / budget, '0.##'), '% ≠ ', stated) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），写出的执行率可为 ', format_number(low, '0.######'), '% 至 ', format_number(high, '0.######'), '%'
  ) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('rate' AS role, level AS statement),
    struct('executed' AS role, executed_level AS statement),
    struct('budget' AS role, budget_level AS statement)
  ) AS sides
FROM judged
WHERE NOT agrees AND position = 1
