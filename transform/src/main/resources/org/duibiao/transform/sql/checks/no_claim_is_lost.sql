-- no_claim_is_lost: each claim of a reading in force is an observation, or a target where it is a goal
--
-- Reads    claims, reports_in_force, observations, targets
-- Why      nothing is dropped in silence.
SELECT c.claim_id, c.kind, c.quote
FROM claims c
LEFT SEMI JOIN reports_in_force r ON r.report_id = c.report_id
LEFT ANTI JOIN (
  SELECT observation_id AS claim_id FROM observations
  UNION ALL
  SELECT left(target_id, instr(target_id, ':') - 1) FROM targets
) kept ON kept.claim_id = c.claim_id
