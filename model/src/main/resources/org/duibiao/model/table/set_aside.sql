-- set_aside: what looked like a claim and could not be one, with the reason.
--
-- Layer    bronze
-- Grain    report_id, set_aside_id
-- Written  by the ingest of a refresh; rows are added, never changed
CREATE TABLE set_aside (
  report_id STRING NOT NULL COMMENT 'The reading that it stands in',
  set_aside_id STRING NOT NULL COMMENT 'Hash of content, place and reason, so that reruns agree',
  reason STRING NOT NULL COMMENT 'Why it is no claim: an id of the set-aside reasons of the catalogue',
  detail STRING NOT NULL COMMENT 'The reason in this case: which region, which company, which rival won',
  indicator_id STRING COMMENT 'The indicator that it would have been, where one was near',
  stated_value STRING COMMENT 'The number as printed; null where there is none (破零, 暂无)',
  stated_unit STRING COMMENT 'The unit as printed',
  value DECIMAL(38, 6) COMMENT 'The amount in base units',
  value_low DECIMAL(38, 6) COMMENT 'Least value that the printed digits and the comparison allow; null where open below',
  value_high DECIMAL(38, 6) COMMENT 'Greatest value that they allow; null where open above',
  unit STRING COMMENT 'Base unit of value',
  whole_indicator_id STRING COMMENT 'Of a share, the indicator of the region that it is a share of, where its words name one',
  period_start DATE COMMENT 'First day, where a period was resolved',
  period_end DATE COMMENT 'Last day, where a period was resolved',
  quote STRING NOT NULL COMMENT 'The words, exactly as they stand at the locator',
  locator STRING NOT NULL COMMENT 'Where the quote stands, as in claims'
) COMMENT 'What looked like a claim and could not be one, with the reason'
