-- findings: one contradiction, with the arithmetic and the quotes of both sides.
--
-- Grain    finding_id
-- Reads    disagreements
-- Decides  nothing of its own: each disagreement is a finding, the statement that stands on its left.
SELECT
  finding_id,
  concat(measure, '_disputed') AS kind,
  'warning' AS severity,
  region_code,
  indicator_id,
  period_start,
  period_end,
  concat(
    left_comparison, ' ', left_stated_value, coalesce(left_stated_unit, ''),
    ' against ',
    right_comparison, ' ', right_stated_value, coalesce(right_stated_unit, ''),
    ': ', trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(abs(left_amount - right_amount) AS STRING))),
    IF(measure = 'level', concat(' ', unit), ' percentage points'), ' apart'
  ) AS arithmetic,
  concat(
    'half of the last printed digit of each, or digits cut off: ',
    trim(TRAILING '.' FROM trim(TRAILING '0' FROM CAST(CAST(greatest(left_resolution, right_resolution) AS DECIMAL(38, 6)) AS STRING))),
    IF(measure = 'level', concat(' ', unit), ' percentage points')
  ) AS tolerance,
  left_observation_id,
  left_quote,
  left_report_id,
  right_observation_id,
  right_quote,
  right_report_id
FROM disagreements
