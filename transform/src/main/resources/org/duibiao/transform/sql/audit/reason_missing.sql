-- reason_missing: points were lost, and the form says no reason.
--
-- Grain    line
-- Reads    audited_lines
-- Decides  that forms of the Ministry's family ask for a reason, and others that give one for some line; a dash, 无 and an empty cell are none.
SELECT
  'reason_missing' AS kind,
  'warning' AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat(
    '扣分应说明原因：', name, ' 目标 ', coalesce(target_text, '—'), '，实际 ', coalesce(result_text, '—'), '，分值 ',
    coalesce(weight_text, '—'), '，得分 ', coalesce(score_text, '—'), '，原因一栏为空'
  ) AS arithmetic,
  concat(coalesce(score_text, '—'), ' < ', coalesce(weight_text, '—')) AS formula,
  '得满分者不要求说明' AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('line' AS role, line AS statement),
    struct('score' AS role, score AS statement)
  ) AS sides
FROM audited_lines
WHERE role = 'criterion' AND (family = 'finance' OR asks_reason) AND coalesce(trim(reason), '') IN ('', '无', '—', '-', '－', '/')
  AND score_value IS NOT NULL AND weight_value IS NOT NULL
  AND score_value < weight_value
