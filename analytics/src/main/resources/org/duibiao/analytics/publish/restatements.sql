-- restatements: what report after report said of the same figure, in the order of their publication.
--
-- Grain    region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin, measure, position
-- Reads    observations, set_aside, reports
-- Decides  that one statement stands for a report (a table before prose); that a level of last year quoted for comparison is a
--          statement too, of the one scope that others use; that printed digits may have been rounded or cut off.
INSERT INTO restatements BY NAME
WITH said AS (
  SELECT
    region_code, region_name, subject, indicator_id, period_start, period_end, scope, coalesce(basis, 'none') AS basis, unit, origin,
    'level' AS measure, published_year, published_on, report_id, report_path, concat(stated_value, stated_unit) AS stated,
    value, value_low, value_high, quote, locator
  FROM observations
  WHERE kind = 'actual' AND region_code IS NOT NULL AND period_start IS NOT NULL AND value IS NOT NULL AND unit IS NOT NULL
  UNION ALL
  SELECT
    region_code, region_name, subject, indicator_id, period_start, period_end, scope, coalesce(basis, 'none'), 'percent', origin,
    'growth', published_year, published_on, report_id, report_path, concat(CAST(CAST(yoy_pct AS DOUBLE) AS VARCHAR), '%'),
    yoy_pct, yoy_low, yoy_high, quote, locator
  FROM observations
  WHERE kind = 'actual' AND region_code IS NOT NULL AND period_start IS NOT NULL AND yoy_pct IS NOT NULL
),
scopes_used AS (
  SELECT region_code, indicator_id, period_start, period_end, unit, origin, min(scope) AS scope, min(subject) AS subject, min(basis) AS basis
  FROM said
  WHERE measure = 'level'
  GROUP BY ALL
  HAVING count(DISTINCT scope) = 1
),
quoted AS (
  SELECT
    s.report_id, r.region_code, r.region_name, s.indicator_id, r.origin, r.published_year, r.published_on, r.path,
    concat(s.stated_value, s.stated_unit) AS stated, s.value, s.value_low, s.value_high, s.unit, s.quote, s.locator,
    CASE WHEN year(s.period_end) >= r.report_year THEN CAST(s.period_start - INTERVAL 1 YEAR AS DATE) ELSE s.period_start END AS period_start,
    CASE WHEN year(s.period_end) >= r.report_year THEN last_day(CAST(s.period_end - INTERVAL 1 YEAR AS DATE)) ELSE s.period_end END AS period_end
  FROM set_aside AS s
  JOIN reports AS r ON r.report_id = s.report_id
  WHERE s.reason = 'last_year_level' AND s.indicator_id IS NOT NULL AND s.value IS NOT NULL AND s.period_start IS NOT NULL
    AND r.region_code IS NOT NULL
    AND r.status = 'read' AND r.report_id NOT IN (SELECT supersedes FROM reports WHERE supersedes IS NOT NULL)
),
statements AS (
  SELECT * FROM said
  UNION ALL
  SELECT
    q.region_code, q.region_name, coalesce(u.subject, 'region'), q.indicator_id, q.period_start, q.period_end,
    coalesce(u.scope, 'unstated'), coalesce(u.basis, 'none'), q.unit, q.origin, 'level', q.published_year, q.published_on,
    q.report_id, q.path, q.stated, q.value, q.value_low, q.value_high, q.quote, q.locator
  FROM quoted AS q
  LEFT JOIN scopes_used AS u USING (region_code, indicator_id, period_start, period_end, unit, origin)
),
one_a_report AS (
  SELECT *
  FROM statements
  QUALIFY row_number() OVER (
    PARTITION BY region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin, measure, report_id
    ORDER BY locator NOT LIKE '%:r%', locator
  ) = 1
),
placed AS (
  SELECT
    *,
    row_number() OVER figure AS position,
    count(*) OVER (
      PARTITION BY region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin, measure
    ) AS reports_of_it,
    lag(value) OVER figure AS earlier_value,
    lag(value_low) OVER figure AS earlier_low,
    lag(value_high) OVER figure AS earlier_high,
    lag(stated) OVER figure AS earlier_stated,
    lag(quote) OVER figure AS earlier_quote,
    lag(report_path) OVER figure AS earlier_report_path
  FROM one_a_report
  WINDOW figure AS (
    PARTITION BY region_code, subject, indicator_id, period_start, period_end, scope, basis, unit, origin, measure
    ORDER BY published_year, published_on, report_path
  )
)
SELECT
  region_code, region_name, subject, indicator_id, period_start, period_end, scope, basis, unit, origin, measure,
  CAST(position AS INTEGER) AS position,
  published_year, published_on, report_id, report_path, stated, value, value_low, value_high, quote, locator,
  CASE
    WHEN earlier_value IS NULL THEN 'first'
    WHEN coalesce(value_low <= earlier_high + (earlier_high - earlier_value), true)
      AND coalesce(earlier_low <= value_high + (value_high - value), true) THEN 'same'
    ELSE 'restated'
  END AS verdict,
  earlier_stated, earlier_quote, earlier_report_path,
  CASE
    WHEN measure = 'growth' THEN value - earlier_value
    WHEN earlier_value <> 0 THEN round((CAST(value AS DOUBLE) / CAST(earlier_value AS DOUBLE) - 1) * 100, 6)
  END AS change_pct
FROM placed
WHERE reports_of_it > 1
ORDER BY region_code, indicator_id, period_start, measure, position
