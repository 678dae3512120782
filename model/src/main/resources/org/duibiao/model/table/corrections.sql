-- corrections: what the operator corrects in what reports say.
--
-- Layer    dimension
-- Grain    entry
-- Written  by a refresh, from corrections.yaml of the warehouse, when it changes
CREATE TABLE corrections (
  entry INT NOT NULL COMMENT 'Its place in the file, from 1',
  report_path STRING NOT NULL COMMENT 'Path of the report inside its source',
  indicator_id STRING NOT NULL COMMENT 'The indicator of the figure that is corrected',
  locator STRING COMMENT 'Where it stands, as in claims; null where the words tell it',
  expect STRING NOT NULL COMMENT 'The printed words that the correction was made for; once the report no longer says them, the refresh is not published',
  value DECIMAL(38, 6) COMMENT 'What the level should be, in base units; null where it stays',
  yoy_pct DECIMAL(24, 6) COMMENT 'What the growth should be, in percent; null where it stays',
  reason STRING NOT NULL COMMENT 'Why',
  author STRING NOT NULL COMMENT 'Who says so',
  corrected_on DATE NOT NULL COMMENT 'When'
) COMMENT 'What the operator corrects in what reports say'
