-- coverage: what is known of a region, year and indicator, and why not where it is not.
--
-- Layer    gold
-- Grain    region_code, year, indicator_id
-- Written  by the transformations, for regions that report and their siblings, in years that any report speaks of
CREATE TABLE coverage (
  region_code STRING NOT NULL COMMENT 'The region',
  year INT NOT NULL COMMENT 'The year spoken of',
  indicator_id STRING NOT NULL COMMENT 'The indicator',
  status STRING NOT NULL COMMENT 'reported, growth_only, said_none (破零, 暂无), silent, no_report, not_applicable',
  words STRING COMMENT 'Of said_none, the words',
  report_id STRING COMMENT 'The report that says so, where there is one',
  origin STRING NOT NULL COMMENT 'report; of a fictitious region, generated',
  CONSTRAINT known_status CHECK (status IN ('reported', 'growth_only', 'said_none', 'silent', 'no_report', 'not_applicable'))
) COMMENT 'What is known of a region, year and indicator, and why not where it is not'
