-- cells: the cells of the tables of a report; a merged cell stands once, with its spans.
--
-- Layer    bronze
-- Grain    report_id, block_index, row_index, column_index
-- Written  by the ingest of a refresh; rows are added, never changed
CREATE TABLE cells (
  report_id STRING NOT NULL COMMENT 'The reading that it stands in',
  block_index INT NOT NULL COMMENT 'The table, by its order in the report',
  row_index INT NOT NULL COMMENT 'First row that the cell covers, from 0',
  column_index INT NOT NULL COMMENT 'First column that the cell covers, from 0',
  row_span INT NOT NULL COMMENT 'Rows that it covers',
  column_span INT NOT NULL COMMENT 'Columns that it covers',
  header_path STRING NOT NULL COMMENT 'What heads the cell: column headers, then row headers, outermost first, joined by " > "',
  text STRING NOT NULL COMMENT 'The words as they stand in the cell',
  CONSTRAINT counted_from_zero CHECK (row_index >= 0 AND column_index >= 0),
  CONSTRAINT spans_something CHECK (row_span >= 1 AND column_span >= 1)
) COMMENT 'The cells of the tables of a report; a merged cell stands once, with its spans'
