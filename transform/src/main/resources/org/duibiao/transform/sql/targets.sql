-- targets: what was promised, one row a tier.
--
-- Grain    target_id
-- Reads    claims, reports_in_force
-- Decides  that a result's targets hang on it by observation_id, and that a goal with no result in the report is a target
--          by itself. Of several targets, the completion that the claim states is the first one's.
WITH counted AS (
  SELECT
    c.*,
    r.path AS report_path,
    r.origin,
    r.report_year
  FROM claims c
  JOIN reports_in_force r ON r.report_id = c.report_id
),
promises AS (
  SELECT *, posexplode(targets) AS (position, target)
  FROM counted
  WHERE kind <> 'planned'
)
SELECT
  concat(claim_id, ':', position) AS target_id,
  report_id,
  report_path,
  origin,
  claim_id AS observation_id,
  region_code,
  region_name,
  subject,
  indicator_id,
  period_start,
  period_end,
  target.tier,
  target.comparison,
  target.stated_value,
  target.stated_unit,
  target.value,
  target.unit,
  target.yoy_pct,
  coalesce(target.completion_pct, IF(position = 0, completion_pct, NULL)) AS completion_pct,
  scope,
  basis,
  grade,
  rule,
  target.quote,
  target.locator,
  flags,
  report_year
FROM promises
UNION ALL
SELECT
  concat(claim_id, ':0') AS target_id,
  report_id,
  report_path,
  origin,
  CAST(NULL AS STRING) AS observation_id,
  region_code,
  region_name,
  subject,
  indicator_id,
  period_start,
  period_end,
  CAST(NULL AS STRING) AS tier,
  IF(value IS NULL, coalesce(yoy_comparison, comparison), comparison) AS comparison,
  stated_value,
  stated_unit,
  value,
  unit,
  yoy_pct,
  completion_pct,
  scope,
  basis,
  grade,
  rule,
  quote,
  locator,
  flags,
  report_year
FROM counted
WHERE kind = 'planned'
