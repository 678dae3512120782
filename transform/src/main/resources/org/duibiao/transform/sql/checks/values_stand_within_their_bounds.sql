-- values_stand_within_their_bounds: a value lies between the least and the greatest that its printed digits allow
--
-- Reads    facts
-- Why      ranks are drawn from the bounds and labels from the value: at odds, a chart would contradict itself.
SELECT fact_id, value, value_low, value_high, yoy_pct, yoy_low, yoy_high
FROM facts
WHERE value < value_low OR value > value_high OR yoy_pct < yoy_low OR yoy_pct > yoy_high
