-- scores_sum: the scores of a form's lines do not add up to its total.
--
-- Grain    form
-- Reads    audited_lines
-- Decides  that the lines may add up with the execution of the budget or without it, as forms differ; that a form with a line
--          whose score is missing or unreadable cannot be added up; and that points with decimals may have been rounded or cut off.
WITH sums AS (
  SELECT
    scorecard_id,
    any_value(about) AS about,
    any_value(total_score) AS total_side,
    any_value(line) AS line,
    any_value(total_score_text) AS total_text,
    any_value(total_score_value) AS total,
    IF(bool_and(score_value = round(score_value)), any_value(total_score_value), any_value(total_score_low)) AS total_low,
    IF(bool_and(score_value = round(score_value)), any_value(total_score_value), any_value(total_score_high)) AS total_high,
    sum(score_value) AS with_execution, sum(points_low) AS with_low, sum(points_high) AS with_high,
    sum(score_value) FILTER (WHERE role <> 'budget') AS without_execution,
    sum(points_low) FILTER (WHERE role <> 'budget') AS without_low,
    sum(points_high) FILTER (WHERE role <> 'budget') AS without_high,
    count_if(role = 'budget' AND score_value IS NOT NULL) AS execution_lines,
    count_if(role = 'criterion') AS criteria,
    count_if(role = 'criterion' AND score_value IS NULL) AS missing,
    array_join(
      transform(array_sort(collect_list(struct(line_number, score_text))), each -> each.score_text), ' + '
    ) AS terms
  FROM audited_lines
  WHERE role IN ('budget', 'criterion')
  GROUP BY scorecard_id
)
SELECT
  'scores_sum' AS kind,
  'error' AS severity,
  named_struct(
    'origin', about.origin, 'region_code', about.region_code, 'region_name', about.region_name, 'report_year', about.report_year,
    'indicator_id', 'self_evaluation_score', 'period_start', about.period_start, 'period_end', about.period_end
  ) AS about,
  CAST(NULL AS STRING) AS measure,
  concat(
    '各项得分之和应为总分：', terms, ' = ', format_number(with_execution, '0.######'),
    IF(execution_lines > 0, concat('（不含预算执行 ', format_number(without_execution, '0.######'), '）'), ''),
    '，总分写 ', coalesce(total_text, '')
  ) AS arithmetic,
  concat('Σ = ', format_number(with_execution, '0.######'), ' ≠ ', coalesce(total_text, '')) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），各项之和可为 ', format_number(with_low, '0.####'), ' 至 ', format_number(with_high, '0.####')
  ) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('total' AS role, IF(total_side.quote IS NULL, line, total_side) AS statement)
  ) AS sides
FROM sums
WHERE criteria >= 3 AND missing = 0 AND total IS NOT NULL
  AND NOT (with_low <= total_high AND with_high >= total_low)
  AND NOT (without_low <= total_high AND without_high >= total_low)
  AND with_execution <> total AND without_execution <> total
