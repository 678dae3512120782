-- claims: one statement of a report, as printed and as resolved beside the words.
--
-- Layer    bronze
-- Grain    report_id, claim_id
-- Written  by the ingest of a refresh; rows are added, never changed
CREATE TABLE claims (
  report_id STRING NOT NULL COMMENT 'The reading that it stands in',
  claim_id STRING NOT NULL COMMENT 'Hash of content, place, indicator and role, so that reruns agree',
  indicator_id STRING NOT NULL COMMENT 'What is measured: an id of the catalogue',
  kind STRING NOT NULL COMMENT 'actual, planned (a goal with no result in the report), cumulative (over several years) or forecast',
  subject STRING NOT NULL COMMENT 'region, bureau, or project:NAME',
  region_code STRING COMMENT 'Region that the figure speaks of; null where it could not be resolved',
  region_name STRING COMMENT 'Its name, or the words that could not be resolved',
  period_start DATE COMMENT 'First day, inclusive; null where no period could be resolved',
  period_end DATE COMMENT 'Last day, inclusive',
  comparison STRING NOT NULL COMMENT '= as stated; > a bound below, the number itself included (以上, 突破, 余, 多, ≥), value_low being its least; < a bound above (近, 不足, ≤); ~ about',
  stated_value STRING COMMENT 'The number as printed; null for growth stated without a level',
  stated_unit STRING COMMENT 'The unit as printed, or as inferred where a flag says so',
  value DECIMAL(38, 6) COMMENT 'The level in base units of the currency printed',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the printed digits and the comparison allow; null where open below',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that they allow; null where open above',
  unit STRING COMMENT 'CNY, USD, another ISO currency, percent, point or count; null without a level',
  yoy_pct DECIMAL(24, 6) COMMENT 'Growth over the same period of the year before in percent, as printed, never computed',
  yoy_comparison STRING COMMENT 'How the growth is meant: = > < ~; null without growth',
  yoy_low DECIMAL(24, 6) COMMENT 'Least growth that the printed digits and the comparison allow; null where open below',
  yoy_high DECIMAL(24, 6) COMMENT 'Greatest growth that they allow; null where open above',
  completion_pct DECIMAL(24, 6) COMMENT 'Completion of the target in percent, as printed, never computed; where targets differ by tier, see targets',
  targets ARRAY<STRUCT<tier: STRING, comparison: STRING, stated_value: STRING, stated_unit: STRING, value: DECIMAL(38, 6), unit: STRING, yoy_pct: DECIMAL(24, 6), completion_pct: DECIMAL(24, 6), quote: STRING, locator: STRING>> NOT NULL COMMENT 'What was promised for this result, one a tier; empty where nothing is printed',
  stated_rank STRING COMMENT 'Rank as printed, with its words: 全省第5',
  scope STRING NOT NULL COMMENT 'What the indicator covers in that wording: an id of the catalogue or part:WORDS',
  basis STRING COMMENT 'outturn or budget, for money of the bureau',
  grade STRING NOT NULL COMMENT 'How sure the rule is in its context: A, B, C or D (lowest)',
  rule STRING NOT NULL COMMENT 'The rule that made it',
  quote STRING NOT NULL COMMENT 'The words that say it, exactly as they stand at the locator',
  locator STRING NOT NULL COMMENT 'Where the quote stands: b12@30-58 in the text of block 12, b7:r3c5@0-4 in a cell of table 7',
  evidence ARRAY<STRING> NOT NULL COMMENT 'The words that gave it each of its parts: name b23@17-26, level b23@28-35, growth b23@40-45',
  flags ARRAY<STRING> NOT NULL COMMENT 'What to mind: unit_inferred, estimated, reported_by_superior, net_increase, region_unresolved, ...',
  CONSTRAINT known_kind CHECK (kind IN ('actual', 'planned', 'cumulative', 'forecast')),
  CONSTRAINT known_comparison CHECK (comparison IN ('=', '>', '<', '~')),
  CONSTRAINT known_grade CHECK (grade IN ('A', 'B', 'C', 'D')),
  CONSTRAINT says_something CHECK (value IS NOT NULL OR yoy_pct IS NOT NULL OR completion_pct IS NOT NULL),
  CONSTRAINT period_in_order CHECK (period_start IS NULL OR period_start <= period_end)
) COMMENT 'One statement of a report, as printed and as resolved beside the words'
