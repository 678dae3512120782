-- contradictions: the findings that touch a fact.
--
-- Grain    finding_id
-- Reads    fact_findings, findings
SELECT findings.*
FROM fact_findings
JOIN findings ON findings.finding_id = fact_findings.finding_id
WHERE fact_findings.fact_id = ?
ORDER BY findings.finding_id
