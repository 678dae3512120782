-- statistics: official figures that the operator loads, with their source; shown beside self-reported ones, never mixed.
--
-- Layer    dimension
-- Grain    statistics_id
-- Written  by `duibiao statistics load`, and by a refresh that finds statistics.csv files in its sources; what a file gives
--          replaces what it gave before
CREATE TABLE statistics (
  statistics_id STRING NOT NULL COMMENT 'Hash of file, row and content',
  region_code STRING NOT NULL COMMENT 'Six-digit code',
  region_name STRING NOT NULL COMMENT 'Name as given',
  indicator_id STRING NOT NULL COMMENT 'An id of the catalogue',
  year INT NOT NULL COMMENT 'The year',
  stated_value STRING NOT NULL COMMENT 'The number as given',
  stated_unit STRING NOT NULL COMMENT 'The unit as given',
  value DECIMAL(38, 6) NOT NULL COMMENT 'In base units',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the given digits allow',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that the given digits allow',
  unit STRING NOT NULL COMMENT 'CNY, USD, count, ...',
  yoy_pct DECIMAL(24, 6) COMMENT 'Growth in percent as given',
  yoy_low DECIMAL(24, 6) COMMENT 'Least growth that the given digits allow',
  yoy_high DECIMAL(24, 6) COMMENT 'Greatest growth that the given digits allow',
  scope STRING NOT NULL COMMENT 'What the figure covers: all, or part:WORDS where the note says that a part is left out',
  scope_note STRING COMMENT 'What the source says of its coverage',
  source_title STRING NOT NULL COMMENT 'Title of the source',
  confidence STRING COMMENT 'How good the source is: high, medium or low',
  origin STRING NOT NULL COMMENT 'statistics; of a fictitious region, generated',
  source_root STRING NOT NULL COMMENT 'The source that held the file',
  path STRING NOT NULL COMMENT 'Path of the file inside its source',
  line_number INT NOT NULL COMMENT 'Line in the file, the header being 1',
  CONSTRAINT known_origin CHECK (origin IN ('statistics', 'generated'))
) COMMENT 'Official figures that the operator loads, with their source'
