-- goal_below_result: the goal for next year lies below the result of this one.
--
-- Grain    promise
-- Reads    audited, audited_targets
-- Decides  that this is information, not a mistake: a goal may be meant to be kept low. Like with like: same scope, same unit,
--          whole years, the same report.
SELECT
  'goal_below_result' AS kind,
  'information' AS severity,
  t.about,
  CAST(NULL AS STRING) AS measure,
  concat('下一年目标低于本年实绩：目标 ', t.stated, ' < 实绩 ', a.stated) AS arithmetic,
  concat(t.stated, ' < ', a.stated) AS formula,
  '按印刷位数（四舍五入或截断）仍低于实绩者才计' AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('goal' AS role, t.target AS statement),
    struct('result' AS role, named_struct(
      'measure', CAST(NULL AS STRING), 'report_id', a.level.report_id, 'report_path', a.level.report_path,
      'statement_id', a.level.statement_id, 'stated', a.level.stated, 'quote', a.level.quote, 'locator', a.level.locator
    ) AS statement)
  ) AS sides
FROM audited_targets t
JOIN audited a
  ON a.report_id = t.report_id AND a.region_code = t.region_code AND a.subject = t.subject AND a.indicator_id = t.indicator_id
    AND a.scope = t.scope AND a.unit = t.unit AND a.kind = 'actual'
    AND year(a.period_end) = year(t.period_end) - 1 AND month(a.period_end) = 12 AND month(a.period_start) = 1
    AND month(t.period_end) = 12
JOIN indicators i ON i.indicator_id = t.indicator_id AND i.better = 'higher'
WHERE t.observation_id IS NULL AND t.high < a.low
QUALIFY row_number() OVER (PARTITION BY t.target_id ORDER BY a.observation_id) = 1
