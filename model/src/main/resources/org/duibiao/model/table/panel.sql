-- panel: a tidy table of full years: what stands of a region, year and indicator, with its evidence beside it.
--
-- Layer    published
-- Grain    region_code, year, indicator_id, subject, scope, basis, unit, origin
-- Written  by a publication, from facts, observations, reports, statistics and the dimensions
CREATE TABLE panel (
  region_code STRING NOT NULL COMMENT 'Code at the end of the year',
  region_name STRING NOT NULL COMMENT 'Name of the region in full',
  region_code_now STRING COMMENT 'Code of the same territory today, to make series by; null where a split, a merger or another change of territory came after the year',
  level STRING COMMENT 'province, prefecture or county',
  province_name STRING COMMENT 'The province that it belongs to',
  prefecture_name STRING COMMENT 'The prefecture that it belongs to, where it has one',
  year INT NOT NULL COMMENT 'The year, all of it',
  indicator_id STRING NOT NULL COMMENT 'What is measured: an id of the catalogue',
  indicator_zh STRING NOT NULL COMMENT 'Its name in Chinese',
  indicator_en STRING NOT NULL COMMENT 'Its name in English',
  subject STRING NOT NULL COMMENT 'region, bureau, or project:NAME',
  scope STRING NOT NULL COMMENT 'What the indicator covers',
  basis STRING NOT NULL COMMENT 'outturn or budget for money of the bureau, else none',
  unit STRING NOT NULL COMMENT 'Unit of value and target_value: CNY, USD, another ISO currency, percent, point or count',
  origin STRING NOT NULL COMMENT 'report, statistics or generated',
  value DECIMAL(38, 6) COMMENT 'The level in unit; null where only growth or completion is known. Missing is never zero',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the printed digits allow; null where open below',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that the printed digits allow; null where open above',
  comparison STRING COMMENT 'How the level is meant: = > < ~',
  stated_value STRING COMMENT 'The level as printed',
  stated_unit STRING COMMENT 'Its unit as printed',
  grade STRING COMMENT 'Grade of the evidence of the level: A, B, C or D (lowest)',
  disputed BOOLEAN NOT NULL COMMENT 'Whether statements of the level, the growth or the completion disagree beyond rounding',
  yoy_pct DECIMAL(24, 6) COMMENT 'Growth in percent, as printed',
  yoy_comparison STRING COMMENT 'How the growth is meant: = > < ~',
  growth_grade STRING COMMENT 'Grade of the evidence of the growth',
  completion_pct DECIMAL(24, 6) COMMENT 'Completion of the target in percent, as printed',
  target_value DECIMAL(38, 6) COMMENT 'The target, in unit',
  target_tier STRING COMMENT 'Its tier; null where there is only one',
  flags ARRAY<STRING> NOT NULL COMMENT 'What to mind',
  source_path STRING COMMENT 'Path of the report or of the statistics that says it',
  source_title STRING COMMENT 'Its title',
  source_url STRING COMMENT 'Its address',
  published_on DATE COMMENT 'Day of its publication, where known',
  quote STRING COMMENT 'The words that say the level, or else the growth or completion',
  locator STRING COMMENT 'Where they stand',
  fact_id STRING NOT NULL COMMENT 'The fact'
) COMMENT 'A tidy table of full years: region by year by indicator, with the evidence of each figure'
