-- statements: all that reports and official statistics say of a region, indicator and year, with the place of each.
--
-- Grain    statement_id
-- Reads    observations, statistics, reports, blocks, cells
WITH said AS (
  SELECT
    observation_id AS statement_id,
    kind,
    stated_value,
    stated_unit,
    comparison,
    value,
    unit,
    yoy_pct,
    yoy_comparison,
    completion_pct,
    stated_rank,
    scope,
    subject,
    period_start,
    period_end,
    grade,
    rule,
    flags,
    quote,
    locator,
    report_id,
    report_path AS path,
    NULL AS title,
    NULL AS confidence
  FROM observations
  WHERE region_code = ? AND indicator_id = ? AND year(period_end) = ?
  UNION ALL
  SELECT
    statistics_id,
    'actual',
    stated_value,
    stated_unit,
    '=',
    value,
    unit,
    yoy_pct,
    if(yoy_pct IS NULL, NULL, '='),
    NULL,
    NULL,
    scope,
    'region',
    make_date(year, 1, 1),
    make_date(year, 12, 31),
    NULL,
    NULL,
    [],
    concat_ws(' ', region_name, stated_value || stated_unit, scope_note),
    'line ' || line_number,
    NULL,
    path,
    source_title,
    confidence
  FROM statistics
  WHERE region_code = ? AND indicator_id = ? AND year = ?
),
located AS (
  SELECT
    *,
    TRY_CAST(regexp_extract(locator, '^b(\d+)', 1) AS INTEGER) AS block_index,
    TRY_CAST(regexp_extract(locator, ':r(\d+)c', 1) AS INTEGER) AS row_index,
    TRY_CAST(regexp_extract(locator, ':r\d+c(\d+)@', 1) AS INTEGER) AS column_index,
    regexp_extract(array_to_string(flags, ' '), 'growth_at:(\S+)', 1) AS growth_locator
  FROM said
),
rows_of_tables AS (
  SELECT report_id, block_index, row_index, list(text ORDER BY column_index) AS row_texts
  FROM cells
  WHERE report_id IN (SELECT report_id FROM located)
  GROUP BY report_id, block_index, row_index
)
SELECT
  located.* EXCLUDE (title),
  coalesce(reports.title, located.title) AS title,
  reports.publisher,
  reports.published_on,
  reports.published_year,
  reports.source_url,
  coalesce(block.heading_path, '') AS heading_path,
  block.text AS block_text,
  before.text AS before_text,
  after.text AS after_text,
  cells.header_path,
  cells.text AS cell_text,
  rows_of_tables.row_texts,
  growth_cells.text AS growth_words
FROM located
LEFT JOIN reports ON reports.report_id = located.report_id
LEFT JOIN blocks AS block ON block.report_id = located.report_id AND block.block_index = located.block_index
LEFT JOIN blocks AS before ON before.report_id = located.report_id AND before.block_index = located.block_index - 1
LEFT JOIN blocks AS after ON after.report_id = located.report_id AND after.block_index = located.block_index + 1
LEFT JOIN cells
  ON cells.report_id = located.report_id
  AND cells.block_index = located.block_index
  AND cells.row_index = located.row_index
  AND cells.column_index = located.column_index
LEFT JOIN rows_of_tables
  ON rows_of_tables.report_id = located.report_id
  AND rows_of_tables.block_index = located.block_index
  AND rows_of_tables.row_index = located.row_index
LEFT JOIN cells AS growth_cells
  ON growth_cells.report_id = located.report_id
  AND located.growth_locator LIKE concat(
    'b', growth_cells.block_index, ':r', growth_cells.row_index, 'c', growth_cells.column_index, '@%'
  )
ORDER BY located.path, located.block_index, located.locator, located.statement_id
