-- score_above_weight: a line has more points than it can have.
--
-- Grain    line
-- Reads    audited_lines
-- Decides  by the least points that the printed digits allow; a weight is exactly what it says.
SELECT
  'score_above_weight' AS kind,
  'error' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat('得分不应高于分值：', name, ' 得分 ', score_text, ' > 分值 ', weight_text) AS arithmetic,
  concat(score_text, ' > ', weight_text) AS formula,
  concat('按印刷位数，得分至少为 ', format_number(points_low, '0.####'), '，分值为 ', format_number(weight_value, '0.####')) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('score' AS role, score AS statement),
    struct('weight' AS role, weight AS statement),
    struct('line' AS role, line AS statement)
  ) AS sides
FROM audited_lines
WHERE role IN ('budget', 'criterion') AND points_low > weight_value
