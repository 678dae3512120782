-- findings: one contradiction, with the arithmetic and the quotes of both sides.
--
-- Layer    gold
-- Grain    finding_id
-- Written  by the transformations: disputes between statements of one figure; audits add their kinds
CREATE TABLE findings (
  finding_id STRING NOT NULL COMMENT 'Hash of kind and sides',
  kind STRING NOT NULL COMMENT 'level_disputed, growth_disputed, completion_disputed; audits add theirs',
  severity STRING NOT NULL COMMENT 'information, warning or error',
  region_code STRING COMMENT 'The region concerned',
  indicator_id STRING COMMENT 'The indicator concerned',
  period_start DATE COMMENT 'First day of the period concerned',
  period_end DATE COMMENT 'Last day of the period concerned',
  arithmetic STRING NOT NULL COMMENT 'What was compared with what, in numbers',
  tolerance STRING NOT NULL COMMENT 'The difference that would have been no finding, and why',
  left_observation_id STRING COMMENT 'One side',
  left_quote STRING NOT NULL COMMENT 'Its words',
  left_report_id STRING COMMENT 'The report that says so',
  right_observation_id STRING COMMENT 'The other side',
  right_quote STRING NOT NULL COMMENT 'Its words',
  right_report_id STRING COMMENT 'The report that says so',
  CONSTRAINT known_severity CHECK (severity IN ('information', 'warning', 'error'))
) COMMENT 'One contradiction, with the arithmetic and the quotes of both sides'
