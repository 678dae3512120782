-- form_execution_rate: the execution rate of a line of a form is not its outturn divided by its budget.
--
-- Grain    line of the budget
-- Reads    audited_lines
-- Decides  that rate × budget = outturn, for some values that the printed digits allow, with the full-year budget or with the
--          initial one.
SELECT
  'execution_rate' AS kind,
  'error' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat(
    '执行率应为 执行数 ÷ 全年预算数：', name, ' ', executed_text, ' ÷ ', full_year_text, ' = ',
    format_number(executed_value * 100 / full_year_value, '0.##'), '%，表中写 ', execution_rate_text
  ) AS arithmetic,
  concat(
    executed_text, ' ÷ ', full_year_text, ' = ', format_number(executed_value * 100 / full_year_value, '0.##'), '% ≠ ', execution_rate_text
  ) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），写出的执行率可为 ', format_number(execution_rate_low, '0.######'), '% 至 ',
    format_number(execution_rate_high, '0.######'), '%'
  ) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('rate' AS role, rate AS statement),
    struct('executed' AS role, executed AS statement),
    struct('budget' AS role, full_year AS statement)
  ) AS sides
FROM audited_lines
WHERE role IN ('budget', 'budget_part') AND execution_rate_value IS NOT NULL AND executed_value IS NOT NULL AND full_year_value > 0
  AND NOT (execution_rate_low * full_year_low <= 100 * executed_high AND execution_rate_high * full_year_high >= 100 * executed_low)
  AND NOT coalesce(
    initial_value > 0 AND execution_rate_low * initial_low <= 100 * executed_high AND execution_rate_high * initial_high >= 100 * executed_low,
    false
  )
