-- every_figure_reaches_a_fact: an observation with region and period that says what happened is weighed for a fact
--
-- Reads    observations, weighed_statements
-- Why      nothing is dropped in silence.
SELECT o.observation_id, o.indicator_id, o.quote
FROM observations o
LEFT ANTI JOIN weighed_statements w ON w.observation_id = o.observation_id
WHERE o.kind = 'actual' AND o.region_code IS NOT NULL AND o.period_start IS NOT NULL AND o.period_end IS NOT NULL
