-- findings: one contradiction, with the arithmetic and the quotes of all sides.
--
-- Grain    finding_id
-- Reads    contradictions
-- Decides  that two checks which find the same between the same places in the same numbers find one thing; the severer stands.
WITH spelled AS (
  SELECT
    kind,
    severity,
    about.origin AS origin,
    about.region_code AS region_code,
    about.region_name AS region_name,
    about.report_year AS report_year,
    about.indicator_id AS indicator_id,
    measure,
    about.period_start AS period_start,
    about.period_end AS period_end,
    arithmetic,
    formula,
    tolerance,
    explanations,
    transform(
      sides,
      side -> named_struct(
        'role', side.role, 'measure', side.statement.measure, 'report_id', side.statement.report_id,
        'report_path', side.statement.report_path, 'statement_id', side.statement.statement_id,
        'stated', side.statement.stated, 'quote', side.statement.quote, 'locator', side.statement.locator
      )
    ) AS sides
  FROM contradictions
)
SELECT
  left(
    sha2(concat_ws('/', kind, measure, formula, array_join(transform(sides, side -> concat_ws('@', side.report_id, side.locator)), '/')), 256),
    24
  ) AS finding_id,
  *
FROM spelled
QUALIFY row_number() OVER (
  PARTITION BY kind, measure, formula, array_join(transform(sides, side -> concat_ws('@', side.report_id, side.locator)), '/')
  ORDER BY CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END, arithmetic
) = 1
