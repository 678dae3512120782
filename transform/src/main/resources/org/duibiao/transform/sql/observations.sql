-- observations: a claim of what happened, made comparable.
--
-- Grain    observation_id
-- Reads    claims, reports_in_force, corrections
-- Decides  that goals are no observations, and that superseded readings reach none. Region, period and unit were resolved
--          beside the words and stay as they are; a claim whose region could not be resolved stays, without a code.
--          What the operator corrects stands corrected and flagged; what was printed stays beside it.
SELECT
  c.claim_id AS observation_id,
  c.report_id,
  r.path AS report_path,
  r.origin,
  c.region_code,
  c.region_name,
  c.subject,
  c.indicator_id,
  c.kind,
  c.period_start,
  c.period_end,
  IF(k.value IS NULL, c.comparison, '=') AS comparison,
  c.stated_value,
  c.stated_unit,
  coalesce(k.value, c.value) AS value,
  IF(k.value IS NULL, c.value_low, k.value) AS value_low,
  IF(k.value IS NULL, c.value_high, k.value) AS value_high,
  c.unit,
  coalesce(k.yoy_pct, c.yoy_pct) AS yoy_pct,
  IF(k.yoy_pct IS NULL, c.yoy_comparison, '=') AS yoy_comparison,
  IF(k.yoy_pct IS NULL, c.yoy_low, k.yoy_pct) AS yoy_low,
  IF(k.yoy_pct IS NULL, c.yoy_high, k.yoy_pct) AS yoy_high,
  c.completion_pct,
  c.stated_rank,
  c.scope,
  c.basis,
  c.grade,
  c.rule,
  c.quote,
  c.locator,
  IF(k.entry IS NULL, c.flags, array_append(c.flags, 'corrected')) AS flags,
  r.published_on,
  r.published_year,
  r.report_year
FROM claims c
JOIN reports_in_force r ON r.report_id = c.report_id
LEFT JOIN corrections k
  ON k.report_path = r.path AND k.indicator_id = c.indicator_id AND contains(c.quote, k.expect)
    AND (k.locator IS NULL OR k.locator = c.locator)
WHERE c.kind <> 'planned'
