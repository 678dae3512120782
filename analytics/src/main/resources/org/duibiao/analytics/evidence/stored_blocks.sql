-- stored_blocks: the blocks of a report, in order.
--
-- Grain    block_index
-- Reads    blocks
SELECT block_index, kind, heading_path, text
FROM blocks
WHERE report_id = ?
ORDER BY block_index
