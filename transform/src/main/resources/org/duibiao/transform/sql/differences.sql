-- differences: disagreements with what tells why two statements may differ.
--
-- Grain    fact_id, measure, left_observation_id, right_observation_id
-- Reads    disagreements
-- Decides  what sort of difference it is: of unit, where one is about 10^4 or 10^8 times the other; restated, where a later
--          report says otherwise; between reports of the same time; between prose and table; between two places of the same
--          words, or of full names and amounts within a third of each other; or nothing sure: within one paragraph, or under other words, the smaller is often a part of the greater.
WITH compared AS (
  SELECT
    *,
    left_report_id = right_report_id AS one_report,
    left_locator LIKE '%:r%' AS left_in_table,
    right_locator LIKE '%:r%' AS right_in_table,
    substring_index(left_locator, '@', 1) = substring_index(right_locator, '@', 1) AS one_place,
    substring_index(left_quote, left_stated_value, 1) = substring_index(right_quote, right_stated_value, 1) AS same_words,
    greatest(left_grade, right_grade) <= 'B' AS sure,
    greatest(left_grade, right_grade) = 'A' AND least(left_amount, right_amount) > 0.67 * greatest(left_amount, right_amount) AS near,
    measure = 'level' AND (
      (abs(left_amount) BETWEEN 8000 * abs(right_amount) AND 12500 * abs(right_amount))
      OR (abs(right_amount) BETWEEN 8000 * abs(left_amount) AND 12500 * abs(left_amount))
      OR (abs(left_amount) BETWEEN 80000000 * abs(right_amount) AND 125000000 * abs(right_amount))
      OR (abs(right_amount) BETWEEN 80000000 * abs(left_amount) AND 125000000 * abs(left_amount))
    ) AND left_amount <> 0 AND right_amount <> 0 AS other_unit
  FROM disagreements
)
SELECT
  *,
  CASE
    WHEN other_unit THEN 'unit_impossible'
    WHEN NOT one_report AND left_published_year <> right_published_year THEN 'restated'
    WHEN NOT one_report THEN 'reports_disagree'
    WHEN left_in_table <> right_in_table AND sure THEN 'prose_against_table'
    WHEN left_in_table = right_in_table AND (same_words AND sure OR near) AND NOT one_place THEN 'count_given_twice'
    ELSE 'statements_differ'
  END AS sort,
  named_struct(
    'origin', origin, 'region_code', region_code, 'region_name', region_name, 'report_year', year(period_end),
    'indicator_id', indicator_id, 'period_start', period_start, 'period_end', period_end
  ) AS about,
  concat(IF(left_comparison = '=', '', left_comparison), left_stated_value, coalesce(left_stated_unit, '')) AS left_stated,
  concat(IF(right_comparison = '=', '', right_comparison), right_stated_value, coalesce(right_stated_unit, '')) AS right_stated,
  concat(
    IF(measure = 'growth', '同比增速', IF(measure = 'completion', '完成率', '数额')), '相差 ',
    format_number(abs(left_amount - right_amount), '0.######'),
    IF(measure = 'level', concat(' ', unit), ' 个百分点')
  ) AS apart,
  concat(
    '末位数字四舍五入或截断可以解释的差异不计：',
    format_number(greatest(left_resolution, right_resolution), '0.######'),
    IF(measure = 'level', concat(' ', unit), ' 个百分点')
  ) AS tolerance,
  named_struct(
    'measure', measure, 'report_id', left_report_id, 'report_path', left_report_path, 'statement_id', left_observation_id,
    'stated', concat(IF(left_comparison = '=', '', left_comparison), left_stated_value, coalesce(left_stated_unit, '')),
    'quote', left_quote, 'locator', left_locator
  ) AS left_statement,
  named_struct(
    'measure', measure, 'report_id', right_report_id, 'report_path', right_report_path, 'statement_id', right_observation_id,
    'stated', concat(IF(right_comparison = '=', '', right_comparison), right_stated_value, coalesce(right_stated_unit, '')),
    'quote', right_quote, 'locator', right_locator
  ) AS right_statement
FROM compared
