-- findings: the findings of a region and those within it, of a year and of a kind, where these are asked for; their sides in lists.
--
-- Grain    finding_id
-- Reads    findings, regions
-- Decides  the order: the severest first, then by region, kind and year.
SELECT
  findings.*,
  list_transform(sides, lambda side: side.role) AS roles,
  list_transform(sides, lambda side: coalesce(side.stated, '')) AS stated,
  list_transform(sides, lambda side: coalesce(side.quote, '')) AS quotes,
  list_transform(sides, lambda side: coalesce(side.locator, '')) AS locators,
  list_transform(sides, lambda side: coalesce(side.report_path, '')) AS paths
FROM findings
LEFT JOIN regions ON regions.region_code = findings.region_code
CROSS JOIN (SELECT CAST(? AS VARCHAR) AS region, CAST(? AS INTEGER) AS year, CAST(? AS VARCHAR) AS kind) AS asked
WHERE (asked.region IS NULL OR asked.region IN (findings.region_code, regions.prefecture_code, regions.province_code))
  AND (asked.year IS NULL OR asked.year = findings.report_year)
  AND (asked.kind IS NULL OR asked.kind = findings.kind)
ORDER BY
  CASE severity WHEN 'error' THEN 0 WHEN 'warning' THEN 1 ELSE 2 END,
  findings.region_code, findings.report_year, kind, finding_id
