-- weights_sum: the weights of a form's lines do not add up to its total.
--
-- Grain    form
-- Reads    audited_lines
-- Decides  that the lines may add up with the execution of the budget or without it, as forms differ; that a form with a line
--          whose weight is missing or unreadable cannot be added up. Weights are exactly what they say.
WITH sums AS (
  SELECT
    scorecard_id,
    any_value(about) AS about,
    any_value(total_weight) AS total_side,
    any_value(line) AS line,
    any_value(total_weight_text) AS total_text,
    any_value(total_weight_value) AS total,
    sum(weight_value) AS with_execution,
    sum(weight_value) FILTER (WHERE role <> 'budget') AS without_execution,
    count_if(role = 'budget' AND weight_value IS NOT NULL) AS execution_lines,
    count_if(role = 'criterion') AS criteria,
    count_if(role = 'criterion' AND weight_value IS NULL) AS missing,
    array_join(
      transform(array_sort(collect_list(struct(line_number, weight_text))), each -> each.weight_text), ' + '
    ) AS terms
  FROM audited_lines
  WHERE role IN ('budget', 'criterion')
  GROUP BY scorecard_id
)
SELECT
  'weights_sum' AS kind,
  'error' AS severity,
  named_struct(
    'origin', about.origin, 'region_code', about.region_code, 'region_name', about.region_name, 'report_year', about.report_year,
    'indicator_id', CAST(NULL AS STRING), 'period_start', about.period_start, 'period_end', about.period_end
  ) AS about,
  CAST(NULL AS STRING) AS measure,
  concat(
    '各项分值之和应为总分：', terms, ' = ', format_number(with_execution, '0.######'),
    IF(execution_lines > 0, concat('（不含预算执行 ', format_number(without_execution, '0.######'), '）'), ''),
    '，总分写 ', coalesce(total_text, '100')
  ) AS arithmetic,
  concat('Σ = ', format_number(with_execution, '0.######'), ' ≠ ', coalesce(total_text, '100')) AS formula,
  '分值按所写计，不留余地' AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('total' AS role, IF(total_side.quote IS NULL, line, total_side) AS statement)
  ) AS sides
FROM sums
WHERE criteria >= 3 AND missing = 0 AND true
  AND with_execution <> coalesce(total, 100) AND without_execution <> coalesce(total, 100)
