-- form_unit_impossible: budget and outturn of one line of a form lie a factor of thousands apart.
--
-- Grain    line of the budget
-- Reads    audited_lines
-- Decides  that no bureau spends 5,000 times its budget, or a 5,000th of it: the one is in 万元, the other in 元.
SELECT
  'unit_impossible' AS kind,
  'error' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat('计量单位可能写错：', name, ' 全年预算数 ', full_year_text, ' 与全年执行数 ', executed_text, ' 相差数千倍') AS arithmetic,
  concat(full_year_text, ' ↔ ', executed_text) AS formula,
  '相差不足 5000 倍者不计' AS tolerance,
  array('unit_mistaken') AS explanations,
  array(
    struct('budget' AS role, full_year AS statement),
    struct('executed' AS role, executed AS statement)
  ) AS sides
FROM audited_lines
WHERE role IN ('budget', 'budget_part') AND full_year_value > 0 AND executed_value > 0
  AND greatest(full_year_value, executed_value) > 5000 * least(full_year_value, executed_value)
