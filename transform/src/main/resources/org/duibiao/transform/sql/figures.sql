-- figures: what can stand for a region, from reports and from official statistics alike.
--
-- Grain    observation_id
-- Reads    observations, statistics, indicators
-- Decides  which observations can become facts: they happened, their region is resolved, their period is known. Growth or
--          completion stated without a level takes the unit that the level has: that of the levels stated for the same
--          region, subject, indicator, period and scope where they have one only; where none is stated, the indicator's
--          where it has one only; otherwise it is kept apart as unstated. Official figures are of the whole year; source_rank
--          puts them behind those of reports, with which they meet only where both are generated.
WITH said AS (
  SELECT
    observation_id,
    report_id,
    origin,
    region_code,
    region_name,
    subject,
    indicator_id,
    period_start,
    period_end,
    scope,
    coalesce(basis, 'none') AS basis,
    comparison,
    stated_value,
    stated_unit,
    value,
    value_low,
    value_high,
    unit AS stated_base,
    yoy_pct,
    yoy_comparison,
    yoy_low,
    yoy_high,
    completion_pct,
    IF(array_contains(flags, 'reported_by_superior'), 1, 0) AS source_rank,
    coalesce(published_year, report_year + 1) AS published_year,
    published_on,
    IF(locator LIKE '%:r%', 0, 1) AS prose_rank,
    grade,
    quote,
    locator,
    report_path,
    flags
  FROM observations
  WHERE kind = 'actual' AND region_code IS NOT NULL AND period_start IS NOT NULL AND period_end IS NOT NULL
  UNION ALL
  SELECT
    s.statistics_id,
    CAST(NULL AS STRING),
    s.origin,
    s.region_code,
    s.region_name,
    i.subject,
    s.indicator_id,
    make_date(s.year, 1, 1),
    make_date(s.year, 12, 31),
    s.scope,
    'none',
    '=',
    s.stated_value,
    s.stated_unit,
    s.value,
    s.value_low,
    s.value_high,
    s.unit,
    s.yoy_pct,
    IF(s.yoy_pct IS NULL, NULL, '='),
    s.yoy_low,
    s.yoy_high,
    CAST(NULL AS DECIMAL(24, 6)),
    CASE s.confidence WHEN 'high' THEN 10 WHEN 'medium' THEN 11 WHEN 'low' THEN 12 ELSE 13 END,
    CAST(NULL AS INT),
    CAST(NULL AS DATE),
    0,
    CAST(NULL AS STRING),
    concat_ws(' ', s.region_name, s.year, s.indicator_id, concat(s.stated_value, s.stated_unit), s.scope_note, s.source_title),
    concat('line ', s.line_number),
    s.path,
    CAST(array() AS ARRAY<STRING>)
  FROM statistics s
  JOIN indicators i ON i.indicator_id = s.indicator_id
),
united AS (
  SELECT
    *,
    collect_set(stated_base) OVER (
      PARTITION BY region_code, subject, indicator_id, period_start, period_end, scope, basis, origin
    ) AS bases
  FROM said
)
SELECT
  u.*,
  CASE
    WHEN u.stated_base IS NOT NULL THEN u.stated_base
    WHEN size(u.bases) = 1 THEN u.bases[0]
    WHEN size(u.bases) = 0 AND size(i.units) = 1 THEN i.unit
    ELSE 'unstated'
  END AS unit
FROM united u
LEFT JOIN indicators i ON i.indicator_id = u.indicator_id
