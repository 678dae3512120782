-- blocks: the paragraphs, headings and tables of a report, in order.
--
-- Layer    bronze
-- Grain    report_id, block_index
-- Written  by the ingest of a refresh; rows are added, never changed
CREATE TABLE blocks (
  report_id STRING NOT NULL COMMENT 'The reading that it stands in',
  block_index INT NOT NULL COMMENT 'Order in the report, from 0',
  kind STRING NOT NULL COMMENT 'heading, paragraph or table',
  heading_path STRING NOT NULL COMMENT 'The headings above it, outermost first, joined by " > "; empty at the top',
  text STRING NOT NULL COMMENT 'The words as they stand in the document; of a table, its caption',
  CONSTRAINT known_kind CHECK (kind IN ('heading', 'paragraph', 'table')),
  CONSTRAINT counted_from_zero CHECK (block_index >= 0)
) COMMENT 'The paragraphs, headings and tables of a report, in order'
