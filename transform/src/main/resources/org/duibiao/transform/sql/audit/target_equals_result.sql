-- target_equals_result: the target of a line is its result to the digit, though it is no round number.
--
-- Grain    line
-- Reads    audited_lines
-- Decides  that money and counts of at least three digits other than trailing zeros are hardly promised and reached alike:
--          the target was written after the result, with the same digits.
--          Of three digits that may be chance, and is information. Shares, scores, days and the money of the project itself are left out.
SELECT
  'target_equals_result' AS kind,
  IF(
    length(rtrim('0', translate(regexp_extract(target_text, '[0-9０-９][0-9０-９.．,，]*', 0), '.．,，', ''))) >= 4, 'warning', 'information'
  ) AS severity,
  about,
  CAST(NULL AS STRING) AS measure,
  concat('目标值与实际值完全相同：', name, ' 目标 ', target_text, ' = 实际 ', result_text) AS arithmetic,
  concat(target_text, ' = ', result_text) AS formula,
  '不足三位有效数字的整数不计' AS tolerance,
  array('target_set_afterwards') AS explanations,
  array(
    struct('target' AS role, target AS statement),
    struct('result' AS role, result AS statement)
  ) AS sides
FROM audited_lines
WHERE role = 'criterion' AND target_value = result_value AND target_unit = result_unit AND target_value > 0
  AND target_unit IN ('CNY', 'USD', 'count')
  AND target_comparison NOT IN ('<=', '<')
  AND regexp_extract(target_text, '[0-9０-９][0-9０-９.．]*', 0) = regexp_extract(result_text, '[0-9０-９][0-9０-９.．]*', 0)
  AND length(rtrim('0', translate(regexp_extract(target_text, '[0-9][0-9.,，]*', 0), '.,，', ''))) >= 3
