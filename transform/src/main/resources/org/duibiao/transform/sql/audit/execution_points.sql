-- execution_points: the points for execution are not the execution rate times their weight.
--
-- Grain    line of the budget
-- Reads    audited_lines
-- Decides  that points = executed ÷ full-year budget × weight, at most the weight; of a form with an initial budget
--          alone, by that; what a version of its official rules explains (recomputed bounds of the line) agrees as well.
WITH bases AS (
  SELECT *, full_year_value AS base, full_year_low AS base_low, full_year_high AS base_high, full_year_text AS base_text, 1 AS preference
  FROM audited_lines
  WHERE role = 'budget' AND full_year_value > 0
  UNION ALL
  SELECT *, initial_value, initial_low, initial_high, initial_text, 2
  FROM audited_lines
  WHERE role = 'budget' AND initial_value > 0 AND full_year_value IS NULL
),
judged AS (
  SELECT
    *,
    bool_or(
      (base_low * score_low <= executed_high * weight_value AND base_high * score_high >= executed_low * weight_value
        AND score_low <= weight_value)
      OR (executed_high >= base_low AND score_high >= weight_value AND score_low <= weight_value)
      OR (score_low <= recomputed_high AND score_high >= recomputed_low)
    ) OVER (PARTITION BY line_id) AS agrees,
    row_number() OVER (PARTITION BY line_id ORDER BY preference) AS position
  FROM bases
  WHERE executed_value IS NOT NULL AND weight_value > 0 AND score_value IS NOT NULL
)
SELECT
  'execution_points' AS kind,
  'error' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat(
    '预算执行得分应为 执行数 ÷ 全年预算数 × 分值：', executed_text, ' ÷ ', base_text, ' × ', weight_text, ' = ',
    format_number(least(executed_value / base, 1) * weight_value, '0.##'), '，表中写 ', score_text
  ) AS arithmetic,
  concat(
    executed_text, ' ÷ ', base_text, ' × ', weight_text, ' = ', format_number(least(executed_value / base, 1) * weight_value, '0.##'),
    ' ≠ ', score_text
  ) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），写出的得分可为 ', format_number(score_low, '0.####'), ' 至 ', format_number(score_high, '0.####')
  ) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('score' AS role, score AS statement),
    struct('weight' AS role, weight AS statement),
    struct('executed' AS role, executed AS statement),
    struct('budget' AS role, IF(preference = 1, full_year, initial) AS statement)
  ) AS sides
FROM judged
WHERE NOT coalesce(agrees, false) AND position = 1
