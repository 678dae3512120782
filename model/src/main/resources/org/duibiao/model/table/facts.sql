-- facts: the figure we stand by, its level, its growth and its completion chosen apart.
--
-- Layer    gold
-- Grain    region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin
-- Written  by the transformations, from observations, targets and statistics
CREATE TABLE facts (
  fact_id STRING NOT NULL COMMENT 'Hash of the grain',
  region_code STRING NOT NULL COMMENT 'Code at the end of the period',
  region_name STRING NOT NULL COMMENT 'Name of the region in full',
  subject STRING NOT NULL COMMENT 'region, bureau, or project:NAME',
  indicator_id STRING NOT NULL COMMENT 'What is measured: an id of the catalogue',
  period_start DATE NOT NULL COMMENT 'First day, inclusive',
  period_end DATE NOT NULL COMMENT 'Last day, inclusive',
  scope STRING NOT NULL COMMENT 'What the indicator covers',
  basis STRING NOT NULL COMMENT 'outturn or budget for money of the bureau, else none',
  unit STRING NOT NULL COMMENT 'CNY, USD, another ISO currency, percent, point or count; of growth alone, the unit that the level would have, or unstated',
  origin STRING NOT NULL COMMENT 'report, statistics or generated',
  comparison STRING COMMENT 'How the level is meant: = > < ~; null without a level',
  stated_value STRING COMMENT 'The level as printed',
  stated_unit STRING COMMENT 'Its unit as printed',
  value DECIMAL(38, 6) COMMENT 'The level in base units; null where only growth or completion is known',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the printed digits allow; null where open below',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that the printed digits allow; null where open above',
  level_observation_id STRING COMMENT 'Evidence of the level; for statistics, the statistics_id',
  level_grade STRING COMMENT 'Grade of that evidence',
  level_candidates INT NOT NULL COMMENT 'Statements of the level that were weighed',
  level_disputed BOOLEAN NOT NULL COMMENT 'Whether statements of the level disagree beyond rounding',
  yoy_pct DECIMAL(24, 6) COMMENT 'Growth in percent, as printed',
  yoy_comparison STRING COMMENT 'How the growth is meant: = > < ~',
  growth_observation_id STRING COMMENT 'Evidence of the growth',
  growth_grade STRING COMMENT 'Grade of that evidence',
  growth_candidates INT NOT NULL COMMENT 'Statements of the growth that were weighed',
  growth_disputed BOOLEAN NOT NULL COMMENT 'Whether statements of the growth disagree beyond rounding',
  completion_pct DECIMAL(24, 6) COMMENT 'Completion of the target in percent, as printed; of several tiers, of the one that tier names',
  target_value DECIMAL(38, 6) COMMENT 'The target that the completion speaks of, or the only one, in unit',
  target_tier STRING COMMENT 'Its tier; null where there is only one',
  completion_observation_id STRING COMMENT 'Evidence of completion and target',
  completion_disputed BOOLEAN NOT NULL COMMENT 'Whether statements of the completion disagree beyond rounding',
  why STRING NOT NULL COMMENT 'Which rule chose the level and the growth, in words',
  flags ARRAY<STRING> NOT NULL COMMENT 'What to mind: flags of the evidence, and disputed',
  CONSTRAINT known_origin CHECK (origin IN ('report', 'statistics', 'generated')),
  CONSTRAINT says_something CHECK (value IS NOT NULL OR yoy_pct IS NOT NULL OR completion_pct IS NOT NULL)
) COMMENT 'The figure we stand by: level, growth and completion chosen apart'
