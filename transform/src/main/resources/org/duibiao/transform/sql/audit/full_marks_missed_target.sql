-- full_marks_missed_target: a line has all its points though its target was missed.
--
-- Grain    line
-- Reads    audited_lines
-- Decides  that the target was missed where the rules scored the line again and no version of them gives all its points.
SELECT
  'full_marks_missed_target' AS kind,
  'error' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat('未达目标不应得满分：', name, ' 目标 ', target_text, '，实际 ', result_text, '，得分 ', score_text, '，分值 ', weight_text) AS arithmetic,
  concat(result_text, ' ↔ ', target_text, '; ', score_text, ' = ', weight_text) AS formula,
  concat('按印刷位数与评分规则的各版本，至多得 ', format_number(recomputed_high, '0.####')) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('target' AS role, target AS statement),
    struct('result' AS role, result AS statement),
    struct('score' AS role, score AS statement),
    struct('weight' AS role, weight AS statement)
  ) AS sides
FROM audited_lines
WHERE role = 'criterion' AND outcome = 'missed' AND weight_value > 0 AND score_value >= weight_value AND recomputed_high < score_low
