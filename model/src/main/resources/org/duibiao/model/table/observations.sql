-- observations: a claim of what happened, made comparable.
--
-- Layer    silver
-- Grain    observation_id
-- Written  by the transformations, from claims and reports; superseded readings reach no observation
CREATE TABLE observations (
  observation_id STRING NOT NULL COMMENT 'The claim_id of the claim that it is',
  report_id STRING NOT NULL COMMENT 'The reading that it stands in',
  report_path STRING NOT NULL COMMENT 'Path of the report inside its source',
  origin STRING NOT NULL COMMENT 'report or generated',
  region_code STRING COMMENT 'Code at the end of the period; null where the region could not be resolved',
  region_name STRING COMMENT 'Name of the region, or the words that could not be resolved',
  subject STRING NOT NULL COMMENT 'region, bureau, or project:NAME',
  indicator_id STRING NOT NULL COMMENT 'What is measured: an id of the catalogue',
  kind STRING NOT NULL COMMENT 'actual, cumulative or forecast',
  period_start DATE COMMENT 'First day, inclusive',
  period_end DATE COMMENT 'Last day, inclusive',
  comparison STRING NOT NULL COMMENT '=, >, < or ~, as in claims: > is a bound below that includes the number itself',
  stated_value STRING COMMENT 'The number as printed',
  stated_unit STRING COMMENT 'The unit as printed or inferred',
  value DECIMAL(38, 6) COMMENT 'The level in base units; null for growth without a level',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the printed digits allow; null where open below',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that the printed digits allow; null where open above',
  unit STRING COMMENT 'CNY, USD, another ISO currency, percent, point or count; null without a level',
  yoy_pct DECIMAL(24, 6) COMMENT 'Growth over the year before in percent, as printed',
  yoy_comparison STRING COMMENT 'How the growth is meant: = > < ~; null without growth',
  yoy_low DECIMAL(24, 6) COMMENT 'Least growth that the printed digits and the comparison allow; null where open below',
  yoy_high DECIMAL(24, 6) COMMENT 'Greatest growth that they allow; null where open above',
  completion_pct DECIMAL(24, 6) COMMENT 'Completion of the target in percent, as printed',
  stated_rank STRING COMMENT 'Rank as printed',
  scope STRING NOT NULL COMMENT 'What the indicator covers',
  basis STRING COMMENT 'outturn or budget, for money of the bureau',
  grade STRING NOT NULL COMMENT 'A, B, C or D (lowest)',
  rule STRING NOT NULL COMMENT 'The rule that made the claim',
  quote STRING NOT NULL COMMENT 'The words that say it',
  locator STRING NOT NULL COMMENT 'Where the quote stands',
  flags ARRAY<STRING> NOT NULL COMMENT 'What to mind',
  published_on DATE COMMENT 'Day of publication of the report, where known',
  published_year INT COMMENT 'Year of publication of the report, where known',
  report_year INT COMMENT 'The year that the report speaks of',
  CONSTRAINT known_kind CHECK (kind IN ('actual', 'cumulative', 'forecast'))
) COMMENT 'A claim of what happened, made comparable'
