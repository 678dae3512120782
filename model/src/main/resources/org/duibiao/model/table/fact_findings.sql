-- fact_findings: which facts a finding touches.
--
-- Layer    gold
-- Grain    fact_id, finding_id
-- Written  by the transformations
CREATE TABLE fact_findings (
  fact_id STRING NOT NULL COMMENT 'The fact',
  finding_id STRING NOT NULL COMMENT 'The finding that touches it'
) COMMENT 'Which facts a finding touches'
