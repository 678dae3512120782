-- target_setting: how targets were set: by how far they were overshot, and how many points were had.
--
-- Grain    region_code, year, origin
-- Reads    targets, observations, indicators, scorecards, scorecard_lines, reports
-- Decides  that a target counts once a region, year, indicator, scope, tier and value, however often it is printed; that only
--          levels of whole years whose indicator is better higher can be overshot.
INSERT INTO target_setting BY NAME
WITH promises AS (
  SELECT DISTINCT
    t.region_code, year(t.period_end) AS year, t.origin, t.indicator_id, t.scope, t.tier, t.value AS target, o.value AS result,
    o.value_high AS result_high
  FROM targets AS t
  JOIN observations AS o ON o.observation_id = t.observation_id AND o.unit = t.unit
  JOIN indicators AS i ON i.indicator_id = t.indicator_id AND i.better = 'higher'
  WHERE t.region_code IS NOT NULL AND t.value > 0 AND o.value IS NOT NULL AND o.kind = 'actual'
    AND month(t.period_start) = 1 AND month(t.period_end) = 12
),
overshoots AS (
  SELECT
    region_code, year, origin,
    count(*) AS targets,
    median(CAST(result AS DOUBLE) / CAST(target AS DOUBLE) * 100 - 100) AS median_overshoot,
    min(CAST(result AS DOUBLE) / CAST(target AS DOUBLE) * 100 - 100) AS least_overshoot,
    max(CAST(result AS DOUBLE) / CAST(target AS DOUBLE) * 100 - 100) AS greatest_overshoot,
    count(*) FILTER (WHERE result_high < target) AS missed,
    count(*) FILTER (WHERE result = target) AS equal_to_result
  FROM promises
  GROUP BY ALL
),
points AS (
  SELECT
    c.region_code, c.year, r.origin,
    count(*) AS lines,
    count(*) FILTER (WHERE l.score_value >= l.weight_value) AS full_marks
  FROM scorecard_lines AS l
  JOIN scorecards AS c ON c.report_id = l.report_id AND c.scorecard_id = l.scorecard_id
  JOIN reports AS r ON r.report_id = l.report_id
  WHERE l.role = 'criterion' AND l.weight_value > 0 AND l.score_value IS NOT NULL AND c.region_code IS NOT NULL AND c.year IS NOT NULL
    AND r.status = 'read' AND r.report_id NOT IN (SELECT supersedes FROM reports WHERE supersedes IS NOT NULL)
  GROUP BY ALL
)
SELECT
  region_code,
  regions.full_name AS region_name,
  year,
  origin,
  CAST(coalesce(targets, 0) AS INTEGER) AS targets,
  round(median_overshoot, 6) AS median_overshoot_pct,
  round(least_overshoot, 6) AS least_overshoot_pct,
  round(greatest_overshoot, 6) AS greatest_overshoot_pct,
  CAST(coalesce(missed, 0) AS INTEGER) AS missed,
  CAST(coalesce(equal_to_result, 0) AS INTEGER) AS equal_to_result,
  CAST(coalesce(lines, 0) AS INTEGER) AS lines,
  CAST(coalesce(full_marks, 0) AS INTEGER) AS full_marks,
  round(100.0 * full_marks / nullif(lines, 0), 6) AS full_marks_pct
FROM overshoots
FULL JOIN points USING (region_code, year, origin)
LEFT JOIN regions USING (region_code)
ORDER BY region_code, year, origin
