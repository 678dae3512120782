-- corrections_still_apply: each entry of corrections.yaml finds the words that it was made for
--
-- Reads    corrections, claims, reports_in_force
-- Why      a correction of what a report no longer says would falsify what it says now.
SELECT 'corrections.yaml' AS file, k.entry, k.report_path, k.indicator_id, k.expect
FROM corrections k
LEFT ANTI JOIN (SELECT c.indicator_id, c.quote, c.locator, r.path FROM claims c JOIN reports_in_force r ON r.report_id = c.report_id) said
  ON said.path = k.report_path AND said.indicator_id = k.indicator_id AND contains(said.quote, k.expect)
    AND (k.locator IS NULL OR k.locator = said.locator)
