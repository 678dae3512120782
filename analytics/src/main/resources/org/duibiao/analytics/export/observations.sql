-- observations: what reports state, one row a statement and tier, and the goals that have no result in their report.
--
-- Grain    observation_id and tier; target_id for goals without a result
-- Reads    observations, targets
-- Decides  the comparison is that of the value, or of the growth where there is no value; a completion printed once for
--          several tiers stands with the first of them; a growth that is a bound or rough beside a value has a flag that says so; a target in another unit than its result has no target_value, for
--          that is in the unit of value; what fictitious regions report has the flag generated
WITH tiers AS (
  SELECT *, row_number() OVER (PARTITION BY observation_id ORDER BY length(target_id), target_id) AS place
  FROM targets
),
results AS (
  SELECT
    observations.report_path,
    observations.region_code,
    observations.region_name,
    observations.subject,
    observations.indicator_id,
    observations.kind,
    observations.period_start,
    observations.period_end,
    if(observations.value IS NULL, coalesce(observations.yoy_comparison, '='), observations.comparison) AS comparison,
    observations.stated_value,
    observations.stated_unit,
    observations.value,
    coalesce(observations.unit, CASE WHEN tiers.value IS NOT NULL THEN tiers.unit END) AS unit,
    observations.yoy_pct,
    coalesce(tiers.completion_pct, CASE WHEN coalesce(tiers.place, 1) = 1 THEN observations.completion_pct END) AS completion_pct,
    tiers.tier,
    CASE WHEN tiers.unit = coalesce(observations.unit, tiers.unit) THEN tiers.value END AS target_value,
    tiers.yoy_pct AS target_yoy_pct,
    observations.stated_rank,
    observations.scope,
    observations.basis,
    observations.grade,
    observations.quote,
    observations.locator,
    list_concat(
      observations.flags,
      CASE WHEN observations.value IS NOT NULL AND observations.yoy_comparison <> '=' THEN ['growth_comparison:' || observations.yoy_comparison] END,
      CASE WHEN observations.origin = 'generated' THEN ['generated'] END
    ) AS flags,
    observations.report_id,
    observations.observation_id AS statement_id,
    coalesce(tiers.place, 0) AS place
  FROM observations
  LEFT JOIN tiers ON tiers.observation_id = observations.observation_id
),
goals AS (
  SELECT
    report_path,
    region_code,
    region_name,
    subject,
    indicator_id,
    'planned' AS kind,
    period_start,
    period_end,
    comparison,
    stated_value,
    stated_unit,
    value,
    unit,
    yoy_pct,
    completion_pct,
    tier,
    NULL AS target_value,
    NULL AS target_yoy_pct,
    NULL AS stated_rank,
    scope,
    basis,
    grade,
    quote,
    locator,
    if(origin = 'generated', list_append(flags, 'generated'), flags) AS flags,
    report_id,
    target_id AS statement_id,
    0 AS place
  FROM targets
  WHERE observation_id IS NULL
)
SELECT * EXCLUDE (report_id, statement_id, place)
FROM (FROM results UNION ALL BY NAME FROM goals)
ORDER BY
  report_path,
  report_id,
  CAST(regexp_extract(locator, '^b(\d+)', 1) AS INTEGER),
  locator,
  statement_id,
  place
