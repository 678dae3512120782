-- share_against_computed: the share that is printed is not the part divided by its whole.
--
-- Grain    share
-- Reads    audited, audited_asides, wholes
-- Decides  which amounts a share is of: the last one before it in its paragraph, or what
--          the report gives elsewhere for the part that its words name (限上零售额占…); of the whole that its words name, or,
--          where they name nothing (占15%), that the part is known to belong to. One statement of the whole that agrees is enough. A company's share is none
--          of the region's.
WITH parts AS (
  SELECT report_id, block, place, unit, value, low, high, stated, name, indicator_id, level AS statement, false AS other
  FROM audited
  UNION ALL
  SELECT report_id, block, place, unit, value, low, high, stated, coalesce(name, ''), indicator_id, aside, reason = 'company'
  FROM audited_asides
  WHERE reason <> 'share' AND unit NOT IN ('percent', 'percentage_point')
),
shares AS (
  SELECT
    s.set_aside_id, s.about AS share_about, s.value AS share, s.low AS share_low, s.high AS share_high, s.stated AS share_stated,
    s.aside AS share_statement, s.whole_indicator_id, s.indicator_id AS named_part_id, s.detail LIKE concat('%占', s.stated) OR s.detail LIKE '%占比%' AS names_no_whole, s.report_id, s.region_code, s.report_year,
    p.value AS part, p.low AS part_low, p.high AS part_high, p.stated AS part_stated, p.name AS part_name, p.unit,
    p.indicator_id AS part_id, p.statement AS part_statement, p.other
  FROM audited_asides s
  JOIN parts p ON p.report_id = s.report_id AND p.block = s.block AND p.place < s.place
  WHERE s.reason = 'share' AND s.unit = 'percent' AND NOT s.in_table
  QUALIFY row_number() OVER (PARTITION BY s.set_aside_id ORDER BY p.place DESC) = 1
),
named AS (
  SELECT
    s.set_aside_id, s.about AS share_about, s.value AS share, s.low AS share_low, s.high AS share_high, s.stated AS share_stated,
    s.aside AS share_statement, s.whole_indicator_id, s.indicator_id AS named_part_id, false AS names_no_whole,
    s.report_id, s.region_code, s.report_year,
    p.value AS part, p.low AS part_low, p.high AS part_high, p.stated AS part_stated, p.name AS part_name, p.unit,
    p.indicator_id AS part_id, p.level AS part_statement, false AS other
  FROM audited_asides s
  JOIN audited p
    ON p.report_id = s.report_id AND p.region_code = s.region_code AND p.indicator_id = s.indicator_id AND p.kind = 'actual'
      AND year(p.period_end) = s.report_year AND p.value IS NOT NULL
  LEFT ANTI JOIN shares near
    ON near.set_aside_id = s.set_aside_id AND (near.other OR near.part_id IS NULL OR near.part_id = s.indicator_id)
  WHERE s.reason = 'share' AND s.unit = 'percent' AND NOT s.in_table AND s.whole_indicator_id IS NOT NULL
    AND s.indicator_id <> s.whole_indicator_id
),
found AS (
  SELECT * FROM shares WHERE part_id IS NULL OR named_part_id IS NULL OR part_id = named_part_id
  UNION ALL
  SELECT * FROM named
),
held AS (
  SELECT
    s.*,
    w.about, w.stated, w.name, w.value, w.low, w.high, w.level, w.scope, w.comparison
  FROM found s
  LEFT JOIN wholes k ON k.part_id = s.part_id
  JOIN audited w
    ON w.report_id = s.report_id AND w.region_code = s.region_code AND w.unit = s.unit AND w.value > 0
      AND w.indicator_id = coalesce(s.whole_indicator_id, k.whole_id) AND w.level.statement_id <> s.part_statement.statement_id
      AND year(w.period_end) = s.report_year
  WHERE NOT s.other AND (s.whole_indicator_id IS NOT NULL OR s.names_no_whole)
),
judged AS (
  SELECT
    *,
    bool_or(share_low * low <= 100 * part_high AND share_high * high >= 100 * part_low) OVER (PARTITION BY set_aside_id) AS agrees,
    row_number() OVER (PARTITION BY set_aside_id ORDER BY level.statement_id) AS position
  FROM held
)
SELECT
  'share_against_computed' AS kind,
  'warning' AS severity,
  about,
  'level' AS measure,
  concat(
    '占比应为 部分 ÷ 总数：', part_stated, ' ÷ ', name, ' ', stated, ' = ', format_number(part * 100 / value, '0.##'),
    '%，报告写 ', share_stated
  ) AS arithmetic,
  concat(part_stated, ' ÷ ', stated, ' = ', format_number(part * 100 / value, '0.##'), '% ≠ ', share_stated) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），写出的占比可为 ', format_number(share_low, '0.######'), '% 至 ', format_number(share_high, '0.######'), '%'
  ) AS tolerance,
  IF(part_statement.quote LIKE '%一般公共预算%' OR share_statement.quote LIKE '%一般公共预算%' OR name LIKE '%支出%',
    array('general_budget_scope'), CAST(array() AS ARRAY<STRING>)) AS explanations,
  array(
    struct('share' AS role, share_statement AS statement),
    struct('part' AS role, part_statement AS statement),
    struct('whole' AS role, level AS statement)
  ) AS sides
FROM judged
WHERE NOT agrees AND position = 1
