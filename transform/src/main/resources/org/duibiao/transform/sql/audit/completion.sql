-- completion: the completion that is printed is not the result divided by its target.
--
-- Grain    statement, promise
-- Reads    audited, audited_targets
-- Decides  that completion × target = result, for some values that the printed digits of all three allow. Where a statement
--          names no target, the targets that the report gives for the same amount count; it is enough that one agrees.
WITH tied AS (
  SELECT
    a.about, a.stated, a.factor, a.stated_unit, a.value, a.low, a.high, a.level, a.completion, a.observation_id,
    t.completion_pct, t.completion_low, t.completion_high, t.value AS target_value, t.low AS target_low, t.high AS target_high,
    t.stated AS target_stated, t.target, a.scope AS scope, t.scope AS target_scope, t.target_id AS printed
  FROM audited a
  JOIN audited_targets t ON t.observation_id = a.observation_id AND t.unit = a.unit
  WHERE t.completion_pct IS NOT NULL AND t.value > 0
  UNION ALL
  SELECT
    a.about, a.stated, a.factor, a.stated_unit, a.value, a.low, a.high, a.level, a.completion, a.observation_id,
    a.completion_pct, a.completion_low, a.completion_high, t.value, t.low, t.high,
    t.stated, t.target, a.scope, t.scope, a.observation_id
  FROM audited a
  JOIN audited b
    ON b.report_id = a.report_id AND b.region_code = a.region_code AND b.indicator_id = a.indicator_id
      AND b.period_end = a.period_end AND b.unit = a.unit AND b.value = a.value AND b.observation_id <> a.observation_id
  JOIN audited_targets t ON t.observation_id = b.observation_id AND t.unit = a.unit AND t.value > 0
  LEFT ANTI JOIN audited_targets own ON own.observation_id = a.observation_id
  WHERE a.completion_pct IS NOT NULL
)
SELECT
  'completion' AS kind,
  'error' AS severity,
  about,
  'completion' AS measure,
  concat(
    '完成率应为 实际值 ÷ 目标值：', stated, ' ÷ ', target_stated, ' = ', format_number(value * 100 / target_value, '0.##'),
    '%，报告写 ', format_number(completion_pct, '0.######'), '%'
  ) AS arithmetic,
  concat(
    stated, ' ÷ ', target_stated, ' = ', format_number(value * 100 / target_value, '0.##'), '% ≠ ',
    format_number(completion_pct, '0.######'), '%'
  ) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），写出的完成率可为 ', format_number(completion_low, '0.######'), '% 至 ',
    format_number(completion_high, '0.######'), '%'
  ) AS tolerance,
  IF(scope = target_scope, CAST(array() AS ARRAY<STRING>), array('scope_differs')) AS explanations,
  array(
    struct('completion' AS role, completion AS statement),
    struct('target' AS role, target AS statement)
  ) AS sides
FROM (
  SELECT
    *,
    bool_or(completion_low * target_low <= 100 * high AND completion_high * target_high >= 100 * low)
      OVER (PARTITION BY printed) AS agrees,
    row_number() OVER (PARTITION BY printed ORDER BY target_value) AS position
  FROM tied
)
WHERE NOT agrees AND position = 1
