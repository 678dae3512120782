-- fact_findings: which measures of which facts a finding touches.
--
-- Layer    gold
-- Grain    fact_id, measure, finding_id
-- Written  by the transformations
CREATE TABLE fact_findings (
  fact_id STRING NOT NULL COMMENT 'The fact',
  measure STRING NOT NULL COMMENT 'What of it is in doubt: level, growth or completion',
  finding_id STRING NOT NULL COMMENT 'The finding that touches it'
) COMMENT 'Which measures of which facts a finding touches'
