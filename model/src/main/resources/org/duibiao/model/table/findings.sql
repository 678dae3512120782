-- findings: one contradiction, with the arithmetic and the quotes of all sides.
--
-- Layer    gold
-- Grain    finding_id
-- Written  by the transformations: one audit check a kind
CREATE TABLE findings (
  finding_id STRING NOT NULL COMMENT 'Hash of kind, numbers and places',
  kind STRING NOT NULL COMMENT 'What contradicts what: execution_points, weights_sum, completion, prose_against_table, ... ; docs/operations.md lists them',
  severity STRING NOT NULL COMMENT 'error: one report contradicts itself or arithmetic; warning: it stands against another; information: it can be explained',
  origin STRING NOT NULL COMMENT 'report or generated',
  region_code STRING COMMENT 'The region concerned',
  region_name STRING COMMENT 'Its name',
  report_year INT COMMENT 'The year that the report speaks of',
  indicator_id STRING COMMENT 'The indicator concerned; null for a form as a whole and for criteria that are none of the catalogue',
  measure STRING COMMENT 'level, growth or completion, where the finding touches one',
  period_start DATE COMMENT 'First day of the period concerned',
  period_end DATE COMMENT 'Last day of the period concerned',
  arithmetic STRING NOT NULL COMMENT 'The sum done again, in Chinese words and numbers: what should be, what it comes to, what the report says',
  formula STRING NOT NULL COMMENT 'The same in numbers and signs alone',
  tolerance STRING NOT NULL COMMENT 'The difference that would have been no finding, and why, in Chinese',
  explanations ARRAY<STRING> NOT NULL COMMENT 'What may explain it: general_budget_scope, scope_differs, census_revision, matched_units, ...; empty where nothing is known to',
  sides ARRAY<STRUCT<role: STRING, measure: STRING, report_id: STRING, report_path: STRING, statement_id: STRING, stated: STRING, quote: STRING, locator: STRING>> NOT NULL COMMENT 'Every statement that takes part: its role, the measure it is in doubt for, its report, its observation, target, line or set-aside, what it says, the words and where they stand',
  CONSTRAINT known_severity CHECK (severity IN ('information', 'warning', 'error'))
) COMMENT 'One contradiction, with the arithmetic and the quotes of all sides'
