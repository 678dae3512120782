-- observations: a claim of what happened, made comparable.
--
-- Grain    observation_id
-- Reads    claims, reports_in_force
-- Decides  that goals are no observations, and that superseded readings reach none. Region, period and unit were resolved
--          beside the words and stay as they are; a claim whose region could not be resolved stays, without a code.
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
  c.comparison,
  c.stated_value,
  c.stated_unit,
  c.value,
  c.value_low,
  c.value_high,
  c.unit,
  c.yoy_pct,
  c.yoy_comparison,
  c.yoy_low,
  c.yoy_high,
  c.completion_pct,
  c.stated_rank,
  c.scope,
  c.basis,
  c.grade,
  c.rule,
  c.quote,
  c.locator,
  c.flags,
  r.published_on,
  r.published_year,
  r.report_year
FROM claims c
JOIN reports_in_force r ON r.report_id = c.report_id
WHERE c.kind <> 'planned'
