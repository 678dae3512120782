-- count_given_twice: the same figure, under the same words, is given twice with two values in one report.
--
-- Grain    statement, statement
-- Reads    differences
-- Decides  nothing of its own: differences tells what sort they are.
SELECT
  'count_given_twice' AS kind,
  'error' AS severity,
  about,
  measure,
  concat('同一报告中的同一数字前后应一致：', left_stated, ' ≠ ', right_stated, '，', apart) AS arithmetic,
  concat(left_stated, ' ≠ ', right_stated) AS formula,
  tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('here' AS role, left_statement AS statement),
    struct('there' AS role, right_statement AS statement)
  ) AS sides
FROM differences
WHERE sort = 'count_given_twice'
