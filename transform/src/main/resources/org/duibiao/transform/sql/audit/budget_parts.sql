-- budget_parts: the sources of the money, or basic and project expenditure, do not make up the money in all.
--
-- Grain    line of the money in all, column of the form, sort of part
-- Reads    audited_lines
-- Decides  that the sources under a line must add up to it, and basic and project expenditure as well, in each column; parts
--          that are not printed are nothing. One source that is all of it agrees: the others may be of which it consists.
WITH amounts AS (
  SELECT
    scorecard_id, budget_block, role, part, about, name, line_number,
    stack(
      3,
      '年初预算数', initial_text, initial_value, initial_low, initial_high, initial,
      '全年预算数', full_year_text, full_year_value, full_year_low, full_year_high, full_year,
      '全年执行数', executed_text, executed_value, executed_low, executed_high, executed
    ) AS (column_name, text, value, low, high, cell)
  FROM audited_lines
  WHERE role IN ('budget', 'budget_part')
),
parts AS (
  SELECT
    scorecard_id, budget_block, column_name, IF(part = 'source', 'source', 'kind') AS sort,
    sum(low) AS low, sum(high) AS high, max(value) AS greatest, count(*) AS number, sum(value) AS total,
    count_if(part = 'basic') AS basic, count_if(part = 'project') AS project,
    array_join(transform(array_sort(collect_list(struct(line_number, text))), each -> each.text), ' + ') AS terms,
    collect_list(struct('part' AS role, cell AS statement)) AS sides
  FROM amounts
  WHERE role = 'budget_part' AND part IN ('source', 'basic', 'project') AND value IS NOT NULL
  GROUP BY ALL
)
SELECT
  'budget_parts' AS kind,
  'error' AS severity,
  w.about,
  CAST(NULL AS STRING) AS measure,
  concat(
    w.column_name, IF(p.sort = 'source', '合计应为各资金来源之和：', '合计应为基本支出与项目支出之和：'), p.terms, '，合计写 ', w.text
  ) AS arithmetic,
  concat(p.terms, ' ≠ ', w.text) AS formula,
  '按印刷位数（四舍五入或截断）可以解释的差异不计' AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  concat(array(struct('whole' AS role, w.cell AS statement)), p.sides) AS sides
FROM amounts w
JOIN parts p ON p.scorecard_id = w.scorecard_id AND p.budget_block = w.budget_block AND p.column_name = w.column_name
WHERE w.role = 'budget' AND w.value IS NOT NULL
  AND NOT (p.low <= w.high AND p.high >= w.low)
  AND (p.sort = 'source' AND p.greatest <> w.value OR p.basic = 1 AND p.project = 1)
