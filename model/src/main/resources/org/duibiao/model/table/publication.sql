-- publication: what this file is made of; its run is the data version that charts and exports print.
--
-- Layer    published
-- Grain    run_id
-- Written  by a publication, one row
CREATE TABLE publication (
  run_id STRING NOT NULL COMMENT 'The refresh whose tables these are',
  published_at TIMESTAMP NOT NULL COMMENT 'When the file was made',
  program_version STRING NOT NULL COMMENT 'Version of the program that made it',
  reader_fingerprint STRING COMMENT 'Hash of the program and catalogue that made the latest reading in it; null where nothing is read',
  table_versions MAP<STRING, BIGINT> NOT NULL COMMENT 'Delta version of every table in it'
) COMMENT 'What this file is made of'
