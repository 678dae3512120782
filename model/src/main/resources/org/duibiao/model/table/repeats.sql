-- repeats: a report that says word for word what another one of the same region and year says, and counts for nothing beside it.
--
-- Layer    silver
-- Grain    report_id
-- Written  whole by a refresh, from the transformation of the same name
CREATE TABLE repeats (
  report_id STRING NOT NULL COMMENT 'The reading whose statements are not counted again',
  location STRING NOT NULL COMMENT 'Its file, with its source',
  repeats_report_id STRING NOT NULL COMMENT 'The reading whose text it has',
  repeats_location STRING NOT NULL COMMENT 'The file of that one'
) COMMENT 'A report that says word for word what another one says'
