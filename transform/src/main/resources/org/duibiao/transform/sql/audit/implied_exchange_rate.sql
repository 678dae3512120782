-- implied_exchange_rate: yuan and dollars of one figure imply a rate that the year never saw.
--
-- Grain    statement in yuan, statement in another currency
-- Reads    audited, audited_asides, exchange_rates
-- Decides  that the rate may lie within a tenth of the year's average: within a year the market moves by less, and reports
--          convert at the rate of their day. Printed digits count on top. An amount in yuan without a name of its own, right behind
--          dollars (折合人民币113030万元), is the same figure.
WITH pairs AS (
  SELECT
    y.about, y.stated, y.value, y.low, y.high, y.level,
    d.stated AS other_stated, d.value AS other_value, d.low AS other_low, d.high AS other_high, d.level AS other_level,
    r.cny_per_unit AS rate, d.unit AS currency
  FROM audited y
  JOIN audited d
    ON d.report_id = y.report_id AND d.region_code = y.region_code AND d.subject = y.subject AND d.indicator_id = y.indicator_id
      AND d.scope = y.scope AND d.period_start = y.period_start AND d.period_end = y.period_end AND d.kind = y.kind
  JOIN exchange_rates r ON r.currency = d.unit AND r.year = year(y.period_end)
  WHERE y.unit = 'CNY' AND d.unit <> 'CNY' AND y.value > 0 AND d.value > 0
  UNION ALL
  SELECT
    d.about, s.stated, s.value, s.low, s.high, s.aside, d.stated, d.value, d.low, d.high, d.level, r.cny_per_unit, d.unit
  FROM audited d
  JOIN audited_asides s
    ON s.report_id = d.report_id AND s.block = d.block AND s.unit = 'CNY' AND s.reason = 'no_indicator'
      AND s.place > d.place AND s.place <= d.place_end + 8
  JOIN exchange_rates r ON r.currency = d.unit AND r.year = year(d.period_end)
  WHERE NOT d.in_table AND NOT s.in_table AND d.value > 0 AND s.value BETWEEN d.value AND 40 * d.value
)
SELECT
  'implied_exchange_rate' AS kind,
  'warning' AS severity,
  about,
  'level' AS measure,
  concat(
    '人民币与外币两个数隐含的汇率应接近当年平均汇率：', stated, ' ÷ ', other_stated, ' = ', format_number(value / other_value, '0.####'),
    '，当年平均 ', format_number(rate, '0.####')
  ) AS arithmetic,
  concat(stated, ' ÷ ', other_stated, ' = ', format_number(value / other_value, '0.####'), ' ≠ ', format_number(rate, '0.####')) AS formula,
  concat(
    '当年平均汇率上下一成之内（', format_number(rate * 0.9, '0.####'), ' 至 ', format_number(rate * 1.1, '0.####'), '）不计'
  ) AS tolerance,
  CAST(array() AS ARRAY<STRING>) AS explanations,
  array(
    struct('yuan' AS role, level AS statement),
    struct('foreign' AS role, other_level AS statement)
  ) AS sides
FROM pairs
WHERE low > CAST(1.1 * rate AS DECIMAL(18, 8)) * other_high OR high < CAST(0.9 * rate AS DECIMAL(18, 8)) * other_low
