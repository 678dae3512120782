-- fact_findings: which measures of which facts a finding touches.
--
-- Grain    fact_id, measure, finding_id
-- Reads    findings, weighed_statements
-- Decides  that a finding touches the facts that its sides are statements of, in the measure that each side names. Sides that
--          name no measure, such as a promise or the base of a growth, are not in doubt by it.
SELECT DISTINCT w.fact_id, w.measure, f.finding_id
FROM (SELECT finding_id, explode(sides) AS side FROM findings) f
JOIN weighed_statements w ON w.observation_id = f.side.statement_id AND w.measure = f.side.measure
