-- targets: a claim of what was promised, one a tier; tied to its observation where the result is known.
--
-- Layer    silver
-- Grain    target_id
-- Written  by the transformations, from claims and reports
CREATE TABLE targets (
  target_id STRING NOT NULL COMMENT 'claim_id and the position of the target in it',
  report_id STRING NOT NULL COMMENT 'The reading that it stands in',
  report_path STRING NOT NULL COMMENT 'Path of the report inside its source',
  origin STRING NOT NULL COMMENT 'report or generated',
  observation_id STRING COMMENT 'The result that it belongs to; null for a goal with no result in the report',
  region_code STRING COMMENT 'Region; null where it could not be resolved',
  region_name STRING COMMENT 'Its name, or the words that could not be resolved',
  subject STRING NOT NULL COMMENT 'region, bureau, or project:NAME',
  indicator_id STRING NOT NULL COMMENT 'What is promised: an id of the catalogue',
  period_start DATE COMMENT 'First day of the period that the result, or the goal, is of',
  period_end DATE COMMENT 'Last day, inclusive',
  tier STRING COMMENT 'Who set it or how hard it is: 省 市 县 必达 拼搏 ...; null where there is only one',
  comparison STRING NOT NULL COMMENT '=, >, < or ~',
  stated_value STRING COMMENT 'The number as printed',
  stated_unit STRING COMMENT 'The unit as printed or inferred',
  value DECIMAL(38, 6) COMMENT 'The promised level in base units; null for a goal of growth alone',
  unit STRING COMMENT 'Unit of value',
  yoy_pct DECIMAL(24, 6) COMMENT 'The promised growth in percent',
  completion_pct DECIMAL(24, 6) COMMENT 'Completion of this target in percent, as printed',
  scope STRING NOT NULL COMMENT 'What the indicator covers',
  basis STRING COMMENT 'outturn or budget, for money of the bureau',
  grade STRING NOT NULL COMMENT 'A, B, C or D (lowest)',
  rule STRING NOT NULL COMMENT 'The rule that made the claim',
  quote STRING NOT NULL COMMENT 'The words that say it',
  locator STRING NOT NULL COMMENT 'Where the quote stands',
  flags ARRAY<STRING> NOT NULL COMMENT 'What to mind',
  report_year INT COMMENT 'The year that the report speaks of'
) COMMENT 'A claim of what was promised, one a tier'
