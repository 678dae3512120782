-- runs: one refresh: what came in, what changed, how it ended, and the version of every table that it leaves.
--
-- Layer    operations
-- Grain    run_id
-- Written  last of all by a refresh: its row is the commit that readers and publication go by
CREATE TABLE runs (
  run_id STRING NOT NULL COMMENT 'Start of the refresh in UTC, sortable: 20260131T030000123Z',
  started_at TIMESTAMP NOT NULL COMMENT 'When it began',
  ended_at TIMESTAMP NOT NULL COMMENT 'When it ended',
  status STRING NOT NULL COMMENT 'complete, unchanged, unpublished (a quality check failed) or failed',
  sources ARRAY<STRING> NOT NULL COMMENT 'The sources given',
  reports_seen INT NOT NULL COMMENT 'Files looked at',
  reports_read INT NOT NULL COMMENT 'Files read in this run',
  reports_rejected INT NOT NULL COMMENT 'Files that cannot be used: rejected in this run, or earlier and unchanged since',
  reports_unchanged INT NOT NULL COMMENT 'Files left as they were, which earlier runs could use',
  reports_missing INT NOT NULL COMMENT 'Files read earlier that the source no longer holds: reported only, nothing is removed',
  reports BIGINT NOT NULL COMMENT 'Reports read and in force after the run',
  claims BIGINT NOT NULL COMMENT 'Claims in force after the run',
  set_aside BIGINT NOT NULL COMMENT 'Statements set aside, in force after the run',
  set_aside_by_reason MAP<STRING, BIGINT> NOT NULL COMMENT 'The same by reason, an id of the set-aside reasons of the catalogue',
  observations BIGINT NOT NULL COMMENT 'Observations after the run',
  targets BIGINT NOT NULL COMMENT 'Targets after the run',
  facts BIGINT NOT NULL COMMENT 'Facts after the run',
  disputed_facts BIGINT NOT NULL COMMENT 'Facts of which statements disagree',
  statistics BIGINT NOT NULL COMMENT 'Official figures after the run',
  table_versions MAP<STRING, BIGINT> NOT NULL COMMENT 'Delta version of every table that belongs to this state',
  published_as STRING COMMENT 'Name of the published file in force after the run; null where this state could not be published',
  reader_fingerprint STRING NOT NULL COMMENT 'Hash of the program and catalogue',
  message STRING COMMENT 'What went wrong, where something did',
  CONSTRAINT known_status CHECK (status IN ('complete', 'unchanged', 'unpublished', 'failed'))
) COMMENT 'One refresh, and the table versions that it leaves'
