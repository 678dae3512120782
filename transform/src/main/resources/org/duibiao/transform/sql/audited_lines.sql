-- audited_lines: the lines of the forms in force, with all the values that their printed digits allow.
--
-- Grain    line_id
-- Reads    scorecard_lines, scorecards, reports_in_force
-- Decides  that printed digits may have been rounded or cut off: a number lies between half of its last digit below and a
--          whole one above. Weights, and points without decimals, are given and not measured: exactly what they say. part tells what a line of the budget is a part of: source of the money, basic and project
--          expenditure (kind), or staff and office money (detail). A side is the words of a cell with the name of its line.
SELECT
  l.line_id, l.scorecard_id, l.report_id, l.line_number, l.role, l.level_one, l.indicator_id, l.outcome, l.reason, l.flags,
  c.family, r.origin, c.region_code, c.year,
  c.total_weight_value, c.total_weight_text, c.total_weight_locator,
  c.total_score_value, c.total_score_text, c.total_score_locator,
  c.total_score_low AS total_score_low,
  c.total_score_high + (c.total_score_high - c.total_score_value) AS total_score_high,
  coalesce(l.level_three, l.level_two, l.level_one, l.quote) AS name,
  CASE
    WHEN l.role <> 'budget_part' THEN NULL
    WHEN l.level_one LIKE '%基本支出%' THEN 'basic'
    WHEN l.level_one LIKE '%项目支出%' THEN 'project'
    WHEN l.level_one LIKE '%人员%' OR l.level_one LIKE '%公用%' THEN 'detail'
    WHEN l.level_one LIKE '%拨款%' OR l.level_one LIKE '%资金%' OR l.level_one LIKE '%结转%' OR l.level_one LIKE '%结余%' THEN 'source'
    ELSE 'other'
  END AS part,
  count_if(l.role = 'budget') OVER (PARTITION BY l.scorecard_id ORDER BY l.line_number) AS budget_block,
  bool_or(length(trim(l.reason)) > 1) OVER (PARTITION BY l.scorecard_id) AS asks_reason,
  l.target_text, l.target_value, l.target_low, l.target_comparison, l.target_unit,
  l.target_high + (l.target_high - l.target_value) AS target_high,
  l.result_text, l.result_value, l.result_low, l.result_comparison, l.result_unit,
  l.result_high + (l.result_high - l.result_value) AS result_high,
  l.initial_text, l.initial_value, l.initial_low, l.initial_high + (l.initial_high - l.initial_value) AS initial_high,
  l.full_year_text, l.full_year_value, l.full_year_low,
  l.full_year_high + (l.full_year_high - l.full_year_value) AS full_year_high,
  l.executed_text, l.executed_value, l.executed_low, l.executed_high + (l.executed_high - l.executed_value) AS executed_high,
  l.execution_rate_text, l.execution_rate_value, l.execution_rate_low,
  l.execution_rate_high + (l.execution_rate_high - l.execution_rate_value) AS execution_rate_high,
  l.weight_text, l.weight_value,
  l.score_text, l.score_value, l.score_low, l.score_high + (l.score_high - l.score_value) AS score_high,
  IF(l.score_value = round(l.score_value), l.score_value, l.score_low) AS points_low,
  IF(l.score_value = round(l.score_value), l.score_value, l.score_high + (l.score_high - l.score_value)) AS points_high,
  l.recomputed_score, l.recomputed_low, l.recomputed_high, l.explanation AS recomputed_because,
  named_struct(
    'origin', r.origin, 'region_code', c.region_code, 'region_name', c.region_name, 'report_year', coalesce(c.year, r.report_year),
    'indicator_id', l.indicator_id, 'period_start', make_date(coalesce(c.year, r.report_year), 1, 1),
    'period_end', make_date(coalesce(c.year, r.report_year), 12, 31)
  ) AS about,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', coalesce(l.level_three, l.level_two, l.level_one, l.quote), 'quote', l.quote, 'locator', l.locator
  ) AS line,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.target_text, 'quote', l.target_text, 'locator', l.target_locator
  ) AS target,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.result_text, 'quote', l.result_text, 'locator', l.result_locator
  ) AS result,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.full_year_text, 'quote', l.full_year_text, 'locator', l.full_year_locator
  ) AS full_year,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.executed_text, 'quote', l.executed_text, 'locator', l.executed_locator
  ) AS executed,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.initial_text, 'quote', l.initial_text, 'locator', l.initial_locator
  ) AS initial,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.execution_rate_text, 'quote', l.execution_rate_text, 'locator', l.execution_rate_locator
  ) AS rate,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.weight_text, 'quote', l.weight_text, 'locator', l.weight_locator
  ) AS weight,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.line_id,
    'stated', l.score_text, 'quote', l.score_text, 'locator', l.score_locator
  ) AS score,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.scorecard_id,
    'stated', c.total_weight_text, 'quote', c.total_weight_text, 'locator', c.total_weight_locator
  ) AS total_weight,
  named_struct(
    'measure', CAST(NULL AS STRING), 'report_id', l.report_id, 'report_path', r.path, 'statement_id', l.scorecard_id,
    'stated', c.total_score_text, 'quote', c.total_score_text, 'locator', c.total_score_locator
  ) AS total_score
FROM scorecard_lines l
JOIN scorecards c ON c.report_id = l.report_id AND c.scorecard_id = l.scorecard_id
JOIN reports_in_force r ON r.report_id = l.report_id
