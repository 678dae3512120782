-- indicators: the catalogue of what is measured.
--
-- Layer    dimension
-- Grain    indicator_id
-- Written  when the catalogue changes
CREATE TABLE indicators (
  indicator_id STRING NOT NULL COMMENT 'The id',
  title_zh STRING NOT NULL COMMENT 'Name in Chinese',
  title_en STRING NOT NULL COMMENT 'Name in English',
  unit STRING NOT NULL COMMENT 'Base unit; the first where several are used',
  units ARRAY<STRING> NOT NULL COMMENT 'All base units that it is stated in',
  better STRING NOT NULL COMMENT 'higher, lower or neither',
  subject STRING NOT NULL COMMENT 'Whom it speaks of by default: region or bureau',
  context BOOLEAN NOT NULL COMMENT 'Whether it is shown as context (population, product) rather than as performance',
  note STRING COMMENT 'What to mind',
  CONSTRAINT known_direction CHECK (better IN ('higher', 'lower', 'neither'))
) COMMENT 'The catalogue of what is measured'
