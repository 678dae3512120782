-- coverage: what is known of a region, year and indicator, and why not where it is not.
--
-- Grain    region_code, year, indicator_id
-- Reads    reports_in_force, facts, observations, set_aside, indicators, regions
-- Decides  who is looked at: regions that report, and their siblings under the same parent, in every year that a report
--          speaks of and that they were in force at the end of. A level makes it reported, growth alone growth_only; words such as 破零 and 暂无 make it said_none; a
--          report of that year without a word of it is silent; no report of that year is no_report. Context, such as
--          population and product, and what official statistics say, are not counted: the question is what a bureau reports. The
--          origin is that of the region: fictitious ones are generated.
WITH reporting AS (
  SELECT region_code, report_year AS year, min_by(report_id, coalesce(published_on, DATE'9999-12-31')) AS report_id,
    bool_or(origin = 'generated') AS generated
  FROM reports_in_force
  WHERE region_code IS NOT NULL AND report_year IS NOT NULL
  GROUP BY region_code, report_year
),
parents AS (
  SELECT DISTINCT r.parent_code, r.level
  FROM regions r
  JOIN reporting p ON p.region_code = r.region_code
  WHERE r.parent_code IS NOT NULL
),
places AS (
  SELECT region_code, generated FROM reporting
  UNION
  SELECT r.region_code, r.generated
  FROM regions r
  JOIN parents p ON p.parent_code = r.parent_code AND p.level = r.level
),
questions AS (
  SELECT p.region_code, p.generated, y.year, i.indicator_id
  FROM places p
  CROSS JOIN (SELECT DISTINCT year FROM reporting) y
  CROSS JOIN (SELECT indicator_id FROM indicators WHERE NOT context) i
  LEFT JOIN regions r ON r.region_code = p.region_code
  WHERE (r.valid_from IS NULL OR r.valid_from <= make_date(y.year, 12, 31))
    AND (r.valid_to IS NULL OR r.valid_to >= make_date(y.year, 12, 31))
),
answers AS (
  SELECT
    f.region_code,
    year(f.period_end) AS year,
    f.indicator_id,
    bool_or(f.value IS NOT NULL OR f.yoy_pct IS NULL) AS has_level,
    min(o.report_id) AS report_id
  FROM facts f
  JOIN observations o
    ON o.observation_id = coalesce(f.level_observation_id, f.growth_observation_id, f.completion_observation_id)
  WHERE f.subject IN ('region', 'bureau')
  GROUP BY ALL
),
nothing_said AS (
  SELECT
    r.region_code,
    coalesce(year(s.period_end), r.report_year) AS year,
    s.indicator_id,
    min(struct(s.quote, s.report_id)) AS said
  FROM set_aside s
  JOIN reports_in_force r ON r.report_id = s.report_id
  WHERE s.reason = 'said_none' AND s.indicator_id IS NOT NULL AND r.region_code IS NOT NULL
  GROUP BY ALL
)
SELECT
  q.region_code,
  q.year,
  q.indicator_id,
  CASE
    WHEN a.has_level THEN 'reported'
    WHEN a.region_code IS NOT NULL THEN 'growth_only'
    WHEN n.region_code IS NOT NULL THEN 'said_none'
    WHEN p.region_code IS NOT NULL THEN 'silent'
    ELSE 'no_report'
  END AS status,
  IF(a.region_code IS NULL, n.said.quote, NULL) AS words,
  coalesce(a.report_id, n.said.report_id, p.report_id) AS report_id,
  IF(q.generated, 'generated', 'report') AS origin
FROM questions q
LEFT JOIN answers a ON a.region_code = q.region_code AND a.year = q.year AND a.indicator_id = q.indicator_id
LEFT JOIN nothing_said n ON n.region_code = q.region_code AND n.year = q.year AND n.indicator_id = q.indicator_id
LEFT JOIN reporting p ON p.region_code = q.region_code AND p.year = q.year
