-- bound_in_table: the table gives a growth as a bound that the prose passes more than twice over, for the same amount.
--
-- Grain    statement in a table, statement in prose
-- Reads    audited
-- Decides  that ≥ before a result repeats the form of its target and stands for about that growth: prose that names up to
--          twice as much agrees with it. The amounts must be the same to the digit, whatever their scopes are called.
SELECT
  'prose_against_table' AS kind,
  'warning' AS severity,
  t.about,
  'growth' AS measure,
  concat('同一数额（', p.stated, '）的同比增速应一致：正文 ', p.stated_growth, '，表格 ', t.stated_growth) AS arithmetic,
  concat(p.stated_growth, ' ≠ ', t.stated_growth) AS formula,
  concat('表格所写下限的两倍（', format_number(2 * t.yoy_pct, '0.######'), '%）以内不计') AS tolerance,
  IF(p.scope = t.scope, CAST(array() AS ARRAY<STRING>), array('scope_differs')) AS explanations,
  array(
    struct('prose' AS role, p.growth AS statement),
    struct('table' AS role, t.growth AS statement)
  ) AS sides
FROM audited t
JOIN audited p
  ON p.report_id = t.report_id AND p.region_code = t.region_code AND p.indicator_id = t.indicator_id
    AND p.period_start = t.period_start AND p.period_end = t.period_end AND p.unit = t.unit AND p.value = t.value
WHERE t.in_table AND NOT p.in_table AND t.yoy_comparison = '>' AND p.yoy_comparison = '=' AND t.yoy_pct > 0
  AND p.yoy_low > 2 * t.yoy_pct
