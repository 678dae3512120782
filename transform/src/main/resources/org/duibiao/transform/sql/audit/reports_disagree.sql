-- reports_disagree: two reports of the same time give two figures for the same days.
--
-- Grain    statement, statement
-- Reads    differences
-- Decides  nothing of its own: differences tells what sort they are.
SELECT
  'reports_disagree' AS kind,
  'warning' AS severity,
  about,
  measure,
  concat('同期的两份报告应一致：', left_stated, ' ≠ ', right_stated, '，', apart) AS arithmetic,
  concat(left_stated, ' ≠ ', right_stated) AS formula,
  tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('here' AS role, left_statement AS statement),
    struct('there' AS role, right_statement AS statement)
  ) AS sides
FROM differences
WHERE sort = 'reports_disagree'
