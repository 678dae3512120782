-- stored_cells: the cells of the tables of a report, in reading order.
--
-- Grain    block_index, row_index, column_index
-- Reads    cells
SELECT block_index, row_index, column_index, row_span, column_span, header_path, text
FROM cells
WHERE report_id = ?
ORDER BY block_index, row_index, column_index
