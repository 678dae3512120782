-- restatements: what report after report said of the same figure, in the order of their publication.
--
-- Layer    published
-- Grain    region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin, measure, position
-- Written  by a publication, from observations, set_aside and reports: figures of which at least two reports speak
CREATE TABLE restatements (
  region_code STRING NOT NULL COMMENT 'Code at the end of the period',
  region_name STRING COMMENT 'Name of the region, or the words of the report',
  subject STRING NOT NULL COMMENT 'region, bureau, or project:NAME',
  indicator_id STRING NOT NULL COMMENT 'What is measured: an id of the catalogue',
  period_start DATE NOT NULL COMMENT 'First day, inclusive',
  period_end DATE NOT NULL COMMENT 'Last day, inclusive',
  scope STRING NOT NULL COMMENT 'What the indicator covers; of a level quoted for comparison, that of the only other statements, else unstated',
  basis STRING NOT NULL COMMENT 'outturn or budget for money of the bureau, else none',
  unit STRING NOT NULL COMMENT 'CNY, USD, another ISO currency, percent, point or count; percent of growth',
  origin STRING NOT NULL COMMENT 'report or generated',
  measure STRING NOT NULL COMMENT 'level or growth',
  position INT NOT NULL COMMENT 'Order of publication, from 1',
  published_year INT COMMENT 'Year of publication, where it is known',
  published_on DATE COMMENT 'Day of publication, where it is known',
  report_id STRING NOT NULL COMMENT 'The report that says so',
  report_path STRING NOT NULL COMMENT 'Its path inside its source',
  stated STRING NOT NULL COMMENT 'The number as printed, with its unit',
  value DECIMAL(38, 6) NOT NULL COMMENT 'The number in unit',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the printed digits allow; null where open below',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that they allow; null where open above',
  quote STRING NOT NULL COMMENT 'The words that say it',
  locator STRING NOT NULL COMMENT 'Where they stand',
  verdict STRING NOT NULL COMMENT 'first; same as the report before, within printed digits; or restated',
  earlier_stated STRING COMMENT 'What the report before said; null for the first',
  earlier_quote STRING COMMENT 'Its words',
  earlier_report_path STRING COMMENT 'Its path',
  change_pct DECIMAL(24, 6) COMMENT 'How far the level was restated, in percent of what was said before; of growth, in percentage points',
  CONSTRAINT known_verdict CHECK (verdict IN ('first', 'same', 'restated'))
) COMMENT 'What report after report said of the same figure'
