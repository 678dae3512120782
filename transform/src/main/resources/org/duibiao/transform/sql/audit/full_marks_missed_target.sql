-- full_marks_missed_target: a line has all its points though its target was missed.
--
-- Grain    line
-- Reads    audited_lines, indicators
-- Decides  that the target was missed where the rules scored the line again and no version of them gives all its points;
--          or, of criteria that no rule scores, where more was promised of what is better higher than was reached.
SELECT
  'full_marks_missed_target' AS kind,
  'error' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat('未达目标不应得满分：', name, ' 目标 ', target_text, '，实际 ', result_text, '，得分 ', score_text, '，分值 ', weight_text) AS arithmetic,
  concat(result_text, ' ↔ ', target_text, '; ', score_text, ' = ', weight_text) AS formula,
  IF(
    recomputed_high IS NULL, '按印刷位数（四舍五入或截断），实际值低于目标值者才计',
    concat('按印刷位数与评分规则的各版本，至多得 ', format_number(recomputed_high, '0.####'))
  ) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('target' AS role, target AS statement),
    struct('result' AS role, result AS statement),
    struct('score' AS role, score AS statement),
    struct('weight' AS role, weight AS statement)
  ) AS sides
FROM audited_lines l
LEFT JOIN indicators i ON i.indicator_id = l.indicator_id AND i.better = 'higher'
WHERE l.role = 'criterion' AND l.weight_value > 0 AND l.score_value >= l.weight_value
  AND (
    (l.outcome = 'missed' AND l.recomputed_high < l.score_low)
    OR (
      l.outcome = 'not_computable' AND l.result_comparison IN ('=', '~') AND l.result_unit = l.target_unit AND l.result_high < l.target_low
      AND (l.target_comparison IN ('>=', '>') OR (l.target_comparison = '=' AND i.indicator_id IS NOT NULL))
    )
  )
