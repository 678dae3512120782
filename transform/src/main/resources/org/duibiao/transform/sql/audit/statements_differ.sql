-- statements_differ: two statements of a report that read alike differ, and may be a whole and its part.
--
-- Grain    statement, statement
-- Reads    differences
-- Decides  that this is no contradiction: it is said, and the figure is shown as disputed.
SELECT
  'statements_differ' AS kind,
  'information' AS severity,
  about,
  measure,
  concat('同名数字不同，可能是总数与其中一部分：', left_stated, ' ≠ ', right_stated, '，', apart) AS arithmetic,
  concat(left_stated, ' ≠ ', right_stated) AS formula,
  tolerance,
  array('part_of_whole') AS explanations,
  array(
    struct('here' AS role, left_statement AS statement),
    struct('there' AS role, right_statement AS statement)
  ) AS sides
FROM differences
WHERE sort = 'statements_differ'
