-- jump_beyond_peers: a level leaps, from one year to the next, far beyond what the other regions show.
--
-- Grain    statement, statement of the year before
-- Reads    audited
-- Decides  what is far: the ratio of the two years lies more than three times the peers' spread (their quartiles) beyond
--          their quartiles, and is more than double or less than half. Five peers at least. A leap that the report itself
--          states as growth is information; one that it does not speak of is a warning. Leaps of a wrong unit have a kind
--          of their own.
WITH ratios AS (
  SELECT
    a.*, b.stated AS base_stated, b.level AS base_level, b.value AS base_value, a.value / b.value AS ratio
  FROM audited a
  JOIN audited b
    ON b.region_code = a.region_code AND b.subject = a.subject AND b.indicator_id = a.indicator_id AND b.scope = a.scope
      AND b.basis = a.basis AND b.unit = a.unit AND b.origin = a.origin
      AND b.period_start = add_months(a.period_start, -12) AND b.period_end = last_day(add_months(a.period_end, -12))
  WHERE a.kind = 'actual' AND b.kind = 'actual' AND a.subject = 'region' AND a.value > 0 AND b.value > 0
    AND a.unit IN ('CNY', 'USD')
    AND month(a.period_start) = 1 AND month(a.period_end) = 12
    AND greatest(a.value, b.value) < 5000 * least(a.value, b.value)
  QUALIFY row_number() OVER (
    PARTITION BY a.origin, a.region_code, a.indicator_id, a.scope, a.unit, a.period_end
    ORDER BY a.yoy_pct IS NULL, a.published_year DESC, a.observation_id, b.observation_id
  ) = 1
),
spread AS (
  SELECT
    origin, indicator_id, scope, unit, period_end, count(*) AS peers,
    percentile(CAST(ratio AS DOUBLE), 0.25) AS lower, percentile(CAST(ratio AS DOUBLE), 0.75) AS upper
  FROM ratios
  GROUP BY origin, indicator_id, scope, unit, period_end
)
SELECT
  'jump_beyond_peers' AS kind,
  IF(
    r.yoy_pct IS NOT NULL AND (100 + r.yoy_low) * r.base_value <= 105 * r.high AND (100 + r.yoy_high) * r.base_value >= 95 * r.low,
    'information', 'warning'
  ) AS severity,
  r.about,
  'level' AS measure,
  concat(
    '较上年变化远超同类地区：', r.stated, ' ÷ ', r.base_stated, ' = ', format_number(r.ratio, '0.##'), '，', CAST(s.peers AS STRING),
    ' 个地区的四分位为 ', format_number(s.lower, '0.##'), ' 至 ', format_number(s.upper, '0.##')
  ) AS arithmetic,
  concat(
    r.stated, ' ÷ ', r.base_stated, ' = ', format_number(r.ratio, '0.##'), ' ∉ [', format_number(s.lower, '0.##'), ', ',
    format_number(s.upper, '0.##'), ']'
  ) AS formula,
  concat(
    '四分位距的三倍以内（', format_number(s.lower - 3 * (s.upper - s.lower), '0.##'), ' 至 ',
    format_number(s.upper + 3 * (s.upper - s.lower), '0.##'), '），或不足一倍的变化不计'
  ) AS tolerance,
  array('may_be_true') AS explanations,
  array(
    struct('later' AS role, r.level AS statement),
    struct('earlier' AS role, named_struct(
      'measure', CAST(NULL AS STRING), 'report_id', r.base_level.report_id, 'report_path', r.base_level.report_path,
      'statement_id', r.base_level.statement_id, 'stated', r.base_level.stated, 'quote', r.base_level.quote,
      'locator', r.base_level.locator
    ) AS statement)
  ) AS sides
FROM ratios r
JOIN spread s
  ON s.origin = r.origin AND s.indicator_id = r.indicator_id AND s.scope = r.scope AND s.unit = r.unit AND s.period_end = r.period_end
WHERE s.peers >= 6 AND (r.ratio > 2 OR r.ratio < 0.5)
  AND (r.ratio > s.upper + 3 * (s.upper - s.lower) OR r.ratio < s.lower - 3 * (s.upper - s.lower))
