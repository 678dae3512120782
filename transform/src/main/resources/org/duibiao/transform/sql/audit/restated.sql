-- restated: a later report gives another figure for the same days.
--
-- Grain    statement, statement
-- Reads    differences
-- Decides  that a figure may be revised: censuses and final accounts change what was first reported.
SELECT
  'restated' AS kind,
  'information' AS severity,
  about,
  measure,
  concat('后来的报告对同一时期给出了不同的数：', left_stated, ' ≠ ', right_stated, '，', apart) AS arithmetic,
  concat(left_stated, ' ≠ ', right_stated) AS formula,
  tolerance,
  IF(indicator_id LIKE 'retail%' AND year(period_end) IN (2017, 2018, 2019, 2022, 2023), array('census_revision'), array('final_figure')) AS explanations,
  array(
    struct(IF(left_published_year > right_published_year, 'later', 'earlier') AS role, left_statement AS statement),
    struct(IF(left_published_year > right_published_year, 'earlier', 'later') AS role, right_statement AS statement)
  ) AS sides
FROM differences
WHERE sort = 'restated'
