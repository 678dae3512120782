-- fact_findings: which facts a finding touches.
--
-- Grain    fact_id, finding_id
-- Reads    disagreements
-- Decides  nothing: a disagreement touches the fact that it is about.
SELECT fact_id, finding_id
FROM disagreements
