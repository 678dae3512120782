-- unit_impossible: an amount is about 10^4 or 10^8 times what the same figure is elsewhere, so that a unit must be wrong.
--
-- Grain    statement, statement
-- Reads    differences, audited, audited_targets
-- Decides  that nothing grows, or passes its target, 5,000 times over, or falls to a 5,000th: 万元 was written for 元, or 亿元
--          for 万元. The figure is held against its other statements, against the year before and against its target.
WITH against_last_year AS (
  SELECT
    a.about, a.stated, b.stated AS other_stated, a.level AS statement, b.level AS other, 'earlier' AS role, a.value, b.value AS other_value
  FROM audited a
  JOIN audited b
    ON b.region_code = a.region_code AND b.subject = a.subject AND b.indicator_id = a.indicator_id AND b.scope = a.scope
      AND b.basis = a.basis AND b.unit = a.unit AND b.origin = a.origin AND b.kind = a.kind
      AND b.period_start = add_months(a.period_start, -12) AND b.period_end = add_months(a.period_end, -12)
  WHERE a.kind = 'actual' AND a.value > 0 AND b.value > 0 AND a.unit <> 'count'
),
against_target AS (
  SELECT
    a.about, a.stated, t.stated AS other_stated, a.level AS statement, t.target AS other, 'target' AS role, a.value, t.value AS other_value
  FROM audited a
  JOIN audited_targets t ON t.observation_id = a.observation_id AND t.unit = a.unit
  WHERE a.value > 0 AND t.value > 0 AND a.unit <> 'count'
),
pairs AS (
  SELECT * FROM against_last_year WHERE value > 5000 * other_value OR other_value > 5000 * value
  UNION ALL
  SELECT * FROM against_target WHERE value > 5000 * other_value OR other_value > 5000 * value
  UNION ALL
  SELECT about, left_stated, right_stated, left_statement, right_statement, 'there', left_amount, right_amount
  FROM differences
  WHERE sort = 'unit_impossible'
)
SELECT
  'unit_impossible' AS kind,
  'error' AS severity,
  about,
  'level' AS measure,
  concat(
    '计量单位可能写错：', stated, ' 与 ', other_stated, ' 相差约 ',
    format_number(greatest(value, other_value) / least(value, other_value), '0'), ' 倍'
  ) AS arithmetic,
  concat(stated, ' ↔ ', other_stated, ' ≈ ×', format_number(greatest(value, other_value) / least(value, other_value), '0')) AS formula,
  '相差不足 5000 倍者不计' AS tolerance,
  array('unit_mistaken') AS explanations,
  array(struct('here' AS role, statement), struct(role, other AS statement)) AS sides
FROM pairs
