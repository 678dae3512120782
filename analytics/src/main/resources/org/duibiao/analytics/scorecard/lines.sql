-- lines: the lines of a scoring form, in order.
--
-- Grain    report_id, scorecard_id, line_id
-- Reads    scorecard_lines
SELECT *
FROM scorecard_lines
WHERE report_id = ? AND scorecard_id = ?
ORDER BY line_number
