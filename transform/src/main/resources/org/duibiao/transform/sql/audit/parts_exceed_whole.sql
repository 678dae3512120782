-- parts_exceed_whole: a part, or parts together, are greater than their whole.
--
-- Grain    whole, part, part
-- Reads    audited, audited_asides, wholes
-- Decides  that a part must not surely exceed its whole: exports or imports their trade, sales above the limit all sales, a
--          company's amount and another company's share the region's total. Surely: by all values that printed digits allow.
WITH amounts AS (
  SELECT
    w.about, w.name, w.stated, w.high, w.level,
    p.name AS part_name, p.stated AS part_stated, p.low AS part_low, p.level AS part_level
  FROM audited w
  JOIN wholes k ON k.whole_id = w.indicator_id
  JOIN audited p
    ON p.report_id = w.report_id AND p.region_code = w.region_code AND p.subject = w.subject AND p.indicator_id = k.part_id
      AND p.period_start = w.period_start AND p.period_end = w.period_end AND p.unit = w.unit AND p.kind = w.kind AND p.basis = w.basis
  WHERE w.comparison IN ('=', '~', '<')
    AND (p.scope = w.scope OR w.scope IN ('all', 'unstated'))
    AND k.whole_id NOT IN ('budget_executed', 'basic_expenditure')
),
companies AS (
  SELECT
    w.about, w.name, w.stated, w.stated_unit, w.factor, w.value, w.low, w.high, w.level,
    c.name AS part_name, c.stated AS part_stated, c.value AS part_value, c.low AS part_low, c.aside AS part_statement,
    s.stated AS share_stated, s.value AS share, s.low AS share_low, s.aside AS share_statement
  FROM audited w
  JOIN audited_asides s
    ON s.report_id = w.report_id AND s.reason = 'share' AND s.whole_indicator_id = w.indicator_id
  JOIN wholes k ON k.whole_id = w.indicator_id
  JOIN audited_asides c
    ON c.report_id = w.report_id AND c.reason = 'company' AND c.block = s.block AND c.place < s.place AND c.unit = w.unit
      AND c.indicator_id IN (k.whole_id, k.part_id)
  WHERE w.comparison = '=' AND s.value < 100
)
SELECT
  'parts_exceed_whole' AS kind,
  'error' AS severity,
  about,
  'level' AS measure,
  concat('部分不应大于总数：', part_name, ' ', part_stated, ' > ', name, ' ', stated) AS arithmetic,
  concat(part_stated, ' > ', stated) AS formula,
  '按印刷位数（四舍五入或截断）仍大于总数者才计' AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('whole' AS role, level AS statement),
    struct('part' AS role, part_level AS statement)
  ) AS sides
FROM amounts
WHERE part_low > high
UNION ALL
SELECT
  'parts_exceed_whole',
  'error',
  about,
  'level',
  concat(
    '各部分之和不应大于总数：一家企业 ', part_stated, ' + 另一家占 ', share_stated, '（',
    format_number(value * share / 100 / coalesce(factor, 1), '0.##'), coalesce(stated_unit, ''), '）= ',
    format_number((part_value + value * share / 100) / coalesce(factor, 1), '0.##'), coalesce(stated_unit, ''), '，而', name, '共 ', stated
  ),
  concat(
    part_stated, ' + ', stated, ' × ', share_stated, ' = ',
    format_number((part_value + value * share / 100) / coalesce(factor, 1), '0.##'), coalesce(stated_unit, ''), ' > ', stated
  ),
  '按印刷位数（四舍五入或截断）仍大于总数者才计',
  CAST(array() AS ARRAY<STRING>),
  array(
    struct('whole' AS role, level AS statement),
    struct('part' AS role, part_statement AS statement),
    struct('share' AS role, share_statement AS statement)
  )
FROM companies
WHERE 100 * part_low + share_low * low > 100 * high
