-- parts_of_outturn: basic and project expenditure, or staff and office money, do not make up their whole.
--
-- Grain    whole, first part, second part
-- Reads    audited
-- Decides  that the two parts of one report must add up to their whole within the printed digits of all three; one statement
--          of each that agrees is enough. Parts of one report, scope and basis only. Staff and office money that fall short of
--          the basic expenditure are information: a third part, such as aid to persons, may stand beside them.
WITH known AS (
  SELECT *
  FROM (
    VALUES
      ('budget_executed', 'basic_expenditure', 'project_expenditure'),
      ('basic_expenditure', 'personnel_expenditure', 'office_expenditure')
  ) AS pairs (whole_id, first_id, second_id)
),
sums AS (
  SELECT
    w.about, w.name, w.stated, w.stated_unit, w.factor, w.value, w.low, w.high, w.level, w.report_id, w.scope, w.basis,
    w.indicator_id, w.subject, w.period_end,
    a.value AS first_value, a.low AS first_low, a.high AS first_high, a.stated AS first_stated, a.name AS first_name, a.level AS first_level,
    b.value AS second_value, b.low AS second_low, b.high AS second_high, b.stated AS second_stated, b.name AS second_name, b.level AS second_level
  FROM audited w
  JOIN known k ON k.whole_id = w.indicator_id
  JOIN audited a
    ON a.report_id = w.report_id AND a.region_code = w.region_code AND a.subject = w.subject AND a.scope = w.scope AND a.basis = w.basis
      AND a.period_end = w.period_end AND a.unit = w.unit AND a.indicator_id = k.first_id
  JOIN audited b
    ON b.report_id = w.report_id AND b.region_code = w.region_code AND b.subject = w.subject AND b.scope = w.scope AND b.basis = w.basis
      AND b.period_end = w.period_end AND b.unit = w.unit AND b.indicator_id = k.second_id
),
judged AS (
  SELECT
    *,
    bool_or(first_low + second_low <= high AND first_high + second_high >= low) OVER (PARTITION BY report_id, subject, indicator_id, scope, basis, period_end) AS agrees,
    row_number() OVER (
      PARTITION BY report_id, subject, indicator_id, scope, basis, period_end
      ORDER BY level.locator, first_level.locator, second_level.locator
    ) AS position
  FROM sums
)
SELECT
  'budget_parts' AS kind,
  IF(first_low + second_low > high OR indicator_id = 'budget_executed', 'error', 'information') AS severity,
  about,
  'level' AS measure,
  concat(
    name, '应为 ', first_name, ' + ', second_name, '：', first_stated, ' + ', second_stated, ' = ',
    format_number((first_value + second_value) / coalesce(factor, 1), '0.######'), coalesce(stated_unit, ''), '，报告写 ', stated
  ) AS arithmetic,
  concat(
    first_stated, ' + ', second_stated, ' = ', format_number((first_value + second_value) / coalesce(factor, 1), '0.######'),
    coalesce(stated_unit, ''), ' ≠ ', stated
  ) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），两项之和可为 ', format_number((first_low + second_low) / coalesce(factor, 1), '0.######'), ' 至 ',
    format_number((first_high + second_high) / coalesce(factor, 1), '0.######'), coalesce(stated_unit, '')
  ) AS tolerance,
  IF(first_low + second_low > high, CAST(array() AS ARRAY<STRING>), array('other_parts')) AS explanations,
  array(
    struct('whole' AS role, level AS statement),
    struct('part' AS role, first_level AS statement),
    struct('part' AS role, second_level AS statement)
  ) AS sides
FROM judged
WHERE NOT agrees AND position = 1
