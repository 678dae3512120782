-- reports: one version of one file, read once by one version of the reader.
--
-- Layer    bronze
-- Grain    report_id
-- Written  by the ingest of a refresh; rows are added, never changed
CREATE TABLE reports (
  report_id STRING NOT NULL COMMENT 'Identity of this reading: hash of source root, path, content, manifest row, reader fingerprint and what it supersedes',
  source_root STRING NOT NULL COMMENT 'The source that was given to refresh: a folder, file or URI',
  path STRING NOT NULL COMMENT 'Path of the file inside its source, with forward slashes',
  content_sha256 STRING NOT NULL COMMENT 'SHA-256 of the bytes, in hexadecimal',
  size_bytes BIGINT NOT NULL COMMENT 'Size of the file in bytes',
  media_type STRING NOT NULL COMMENT 'What the content is, whatever the suffix says: text/plain, application/vnd.openxmlformats-officedocument.wordprocessingml.document, ...',
  title STRING COMMENT 'Title, from the manifest or else from the document',
  publisher STRING COMMENT 'Who published it: from the manifest or else the bureau named in the document',
  published_on DATE COMMENT 'Day of publication, where a day is known',
  published_year INT COMMENT 'Year of publication, where it is known',
  source_url STRING COMMENT 'Address that the report was published at, from the manifest',
  region_code STRING COMMENT 'Six-digit code of the region that the report speaks of; null where it could not be resolved',
  region_name STRING COMMENT 'Name of that region in full, or the words that could not be resolved',
  region_found_by STRING NOT NULL COMMENT 'manifest, title, publisher, text, or none',
  region_note STRING COMMENT 'Why the region was left unresolved, or what spoke for it',
  report_year INT COMMENT 'The year that the report speaks of',
  year_found_by STRING NOT NULL COMMENT 'manifest, title, text, publication, or none',
  origin STRING NOT NULL COMMENT 'report, or generated for samples of fictitious regions',
  status STRING NOT NULL COMMENT 'read, rejected, or duplicate',
  rejected_because STRING COMMENT 'What is wrong with the file, where, and what to do; of a duplicate, the path of its twin',
  text_sha256 STRING COMMENT 'SHA-256 of the letters and digits of the text; null where nothing was read. Reports that say the same word for word share it (repeats)',
  left_out STRING COMMENT 'What the file holds and is not read, as it is hidden, deleted, struck through or a formula without a value, and where; or that it is cut off, and its last words; null where nothing is',
  supersedes STRING COMMENT 'report_id of the earlier reading of the same path that this one replaces',
  manifest_fingerprint STRING NOT NULL COMMENT 'Hash of the manifest row that applied; empty where there was none',
  reader_fingerprint STRING NOT NULL COMMENT 'Hash of the program and catalogue that read it',
  run_id STRING NOT NULL COMMENT 'The refresh that read it',
  read_at TIMESTAMP NOT NULL COMMENT 'When it was read',
  CONSTRAINT known_status CHECK (status IN ('read', 'rejected', 'duplicate')),
  CONSTRAINT known_origin CHECK (origin IN ('report', 'generated')),
  CONSTRAINT reason_given CHECK (status = 'read' OR rejected_because IS NOT NULL)
) COMMENT 'One version of one file, read once by one version of the reader'
