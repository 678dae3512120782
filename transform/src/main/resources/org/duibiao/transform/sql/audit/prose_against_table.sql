-- prose_against_table: the prose gives another figure than the table.
--
-- Grain    statement, statement
-- Reads    differences
-- Decides  nothing of its own: differences tells what sort they are.
SELECT
  'prose_against_table' AS kind,
  'error' AS severity,
  about,
  measure,
  concat('正文与表格应一致：', left_stated, ' ≠ ', right_stated, '，', apart) AS arithmetic,
  concat(left_stated, ' ≠ ', right_stated) AS formula,
  tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct(IF(left_in_table, 'table', 'prose') AS role, left_statement AS statement),
    struct(IF(right_in_table, 'table', 'prose') AS role, right_statement AS statement)
  ) AS sides
FROM differences
WHERE sort = 'prose_against_table'
