-- contradictions: the findings that touch a fact, their sides in lists.
--
-- Grain    finding_id
-- Reads    fact_findings, findings
-- Decides  that a finding which touches two measures is shown once
SELECT
  *,
  list_transform(sides, lambda side: side.role) AS roles,
  list_transform(sides, lambda side: coalesce(side.stated, '')) AS stated,
  list_transform(sides, lambda side: coalesce(side.quote, '')) AS quotes,
  list_transform(sides, lambda side: coalesce(side.locator, '')) AS locators,
  list_transform(sides, lambda side: coalesce(side.report_path, '')) AS paths
FROM findings
WHERE finding_id IN (SELECT finding_id FROM fact_findings WHERE fact_id = ?)
ORDER BY finding_id
