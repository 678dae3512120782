-- last_year_against_own: the level of last year that a report quotes is not what last year's own report gave.
--
-- Grain    quoted level, statement of the year before
-- Reads    audited, audited_asides
-- Decides  which days a quoted level is of: those of the year before, where only the figures around it have days; that both must allow one value; any statement of the region, indicator and days that agrees, of whatever scope,
--          is enough. After a census the base of retail sales is revised, and the difference is information.
WITH quoted AS (
  SELECT
    s.set_aside_id, s.about, s.stated, s.low, s.high, s.value, s.aside, s.name, s.report_year,
    b.stated AS own_stated, b.level AS own_level, b.low AS own_low, b.high AS own_high, b.value AS own_value, b.factor, b.stated_unit
  FROM audited_asides s
  JOIN audited b
    ON b.region_code = s.region_code AND b.indicator_id = s.indicator_id AND b.unit = s.unit AND b.origin = s.origin
      AND b.period_start = IF(year(s.period_end) >= s.report_year, add_months(s.period_start, -12), s.period_start)
      AND b.period_end = IF(year(s.period_end) >= s.report_year, last_day(add_months(s.period_end, -12)), s.period_end)
      AND b.report_id <> s.report_id AND b.kind = 'actual'
  WHERE s.reason = 'last_year_level' AND b.published_year <= s.report_year
),
judged AS (
  SELECT
    *,
    bool_or(low <= own_high AND high >= own_low) OVER (PARTITION BY set_aside_id) AS agrees,
    row_number() OVER (PARTITION BY set_aside_id ORDER BY own_level.statement_id) AS position
  FROM quoted
)
SELECT
  'last_year_against_own' AS kind,
  IF(about.indicator_id LIKE 'retail%' AND report_year IN (2018, 2019, 2023, 2024), 'information', 'warning') AS severity,
  about,
  'level' AS measure,
  concat('所引上年', name, '应与上年报告一致：', stated, ' ≠ ', own_stated) AS arithmetic,
  concat(stated, ' ≠ ', own_stated) AS formula,
  concat(
    '按印刷位数（四舍五入或截断），上年报告的数允许 ', format_number(own_low / coalesce(factor, 1), '0.######'), ' 至 ',
    format_number(own_high / coalesce(factor, 1), '0.######'), coalesce(stated_unit, '')
  ) AS tolerance,
  IF(about.indicator_id LIKE 'retail%' AND report_year IN (2018, 2019, 2023, 2024), array('census_revision'), array('base_revised')) AS explanations,
  array(
    struct('later' AS role, aside AS statement),
    struct('earlier' AS role, own_level AS statement)
  ) AS sides
FROM judged
WHERE NOT agrees AND position = 1
