-- sample-warehouse: six counties of a fictitious prefecture, with a few figures of each kind that marts must carry on.
--
-- Grain    none: rows of several tables
INSERT INTO regions BY NAME
SELECT * FROM (VALUES
  ('990000', '示例省', '示例省', '示例', 'province', NULL, '990000', NULL),
  ('990100', '甲市', '示例省甲市', '甲', 'prefecture', '990000', '990000', '990100'),
  ('990101', '子县', '示例省甲市子县', '子县', 'county', '990100', '990000', '990100'),
  ('990102', '丑县', '示例省甲市丑县', '丑县', 'county', '990100', '990000', '990100'),
  ('990103', '寅县', '示例省甲市寅县', '寅县', 'county', '990100', '990000', '990100'),
  ('990104', '卯县', '示例省甲市卯县', '卯县', 'county', '990100', '990000', '990100'),
  ('990105', '辰县', '示例省甲市辰县', '辰县', 'county', '990100', '990000', '990100'),
  ('990106', '城区', '示例省甲市城区', '城区', 'county', '990100', '990000', '990100'),
  ('990200', '乙市', '示例省乙市', '乙', 'prefecture', '990000', '990000', '990200'),
  ('990201', '城区', '示例省乙市城区', '城区', 'county', '990200', '990000', '990200')
) AS t(region_code, name, full_name, short_name, level, parent_code, province_code, prefecture_code);

INSERT INTO indicators BY NAME
SELECT * FROM (VALUES
  ('exports', '出口总额', 'Exports of goods', 'CNY', ['CNY', 'USD'], 'higher', 'region', false),
  ('domestic_capital_actual', '实际到位内资', 'Domestic capital in place', 'CNY', ['CNY'], 'higher', 'region', false),
  ('resident_population', '常住人口', 'Resident population', 'count', ['count'], 'neither', 'region', true)
) AS t(indicator_id, title_zh, title_en, unit, units, better, subject, context);

INSERT INTO exchange_rates BY NAME SELECT 'USD' AS currency, 2021 AS year, 6.4515 AS cny_per_unit, 'sample' AS source;

INSERT INTO reports BY NAME
SELECT * FROM (VALUES
  ('r1-old', 'zi-2021.txt', 'read', NULL, '990101', '隐藏文字 hidden words: 9'),
  ('r1', 'zi-2021.txt', 'read', 'r1-old', '990101', NULL),
  ('r2', 'chou-2021.docx', 'read', NULL, '990102', '隐藏行 hidden rows: 2-3')
) AS t(report_id, path, status, supersedes, region_code, left_out),
(SELECT 'source' AS source_root, 'hash' AS content_sha256, 1 AS size_bytes, 'text/plain' AS media_type, '工作总结' AS title,
  '商务局' AS publisher, DATE '2022-01-15' AS published_on, 'https://example.org/a' AS source_url, 'title' AS region_found_by,
  'title' AS year_found_by, 2021 AS report_year, 'report' AS origin, '' AS manifest_fingerprint, 'reader-1' AS reader_fingerprint,
  'run' AS run_id, TIMESTAMPTZ '2022-02-01 03:00:00+00' AS read_at);

INSERT INTO blocks BY NAME
SELECT report_id, i AS block_index, kind, heading_path, text FROM (VALUES
  ('r1-old', 0, 'paragraph', '', '旧的一版。'),
  ('r1', 0, 'heading', '', '一、对外贸易'),
  ('r1', 1, 'paragraph', '一、对外贸易', '全年外贸平稳。'),
  ('r1', 2, 'paragraph', '一、对外贸易', '全年出口总额5.20亿元，增长12.0%，完成目标5亿元的104%。'),
  ('r1', 3, 'paragraph', '一、对外贸易', '企业主体增多。'),
  ('r2', 0, 'table', '', '主要指标')
) AS t(report_id, i, kind, heading_path, text);

INSERT INTO cells BY NAME
SELECT * FROM (VALUES
  ('r2', 0, 0, 0, 1, 1, '', '指标'),
  ('r2', 0, 0, 1, 1, 1, '', '完成数'),
  ('r2', 0, 1, 0, 1, 1, '指标', '出口总额（亿元）'),
  ('r2', 0, 1, 1, 1, 1, '完成数 > 出口总额（亿元）', '4.1')
) AS t(report_id, block_index, row_index, column_index, row_span, column_span, header_path, text);

INSERT INTO claims BY NAME
SELECT * FROM (VALUES ('r1-old', 'c0'), ('r1', 'c1'), ('r1', 'c1b'), ('r2', 'c2'), ('r1', 'c3')) AS t(report_id, claim_id),
(SELECT 'exports' AS indicator_id, 'actual' AS kind, 'region' AS subject, '=' AS comparison, 'all' AS scope, 'A' AS grade,
  'prose' AS rule, '出口总额5.20亿元' AS quote, 'b2@2-11' AS locator, [] AS evidence, [] AS flags, [] AS targets);

INSERT INTO set_aside BY NAME
SELECT * FROM (VALUES ('r1-old', 's0', 'exports'), ('r1', 's1', 'exports')) AS t(report_id, set_aside_id, indicator_id),
(SELECT 'company' AS reason, '一家企业的出口' AS detail, '1.1' AS stated_value, '亿元' AS stated_unit, '某公司出口1.1亿元' AS quote,
  'b3@0-9' AS locator);

INSERT INTO observations BY NAME
SELECT * FROM (VALUES
  ('c1', 'r1', 'zi-2021.txt', '990101', '示例省甲市子县', 'exports', '5.20', '亿元', 520000000, 519500000, 520500000, 'CNY', 12.0, 11.95, 12.05, 104, 'A',
    '出口总额5.20亿元，增长12.0%，完成目标5亿元的104%', 'b2@2-35'),
  ('c1b', 'r1', 'zi-2021.txt', '990101', '示例省甲市子县', 'exports', '5.0', '亿元', 500000000, 495000000, 505000000, 'CNY', NULL, NULL, NULL, NULL, 'B',
    '出口5.0亿元', 'b3@0-7'),
  ('c2', 'r2', 'chou-2021.docx', '990102', '示例省甲市丑县', 'exports', '4.1', '亿元', 410000000, 405000000, 415000000, 'CNY', NULL, NULL, NULL, NULL, 'A',
    '4.1', 'b0:r1c1@0-3'),
  ('c3', 'r1', 'zi-2021.txt', '990101', '示例省甲市子县', 'domestic_capital_actual', NULL, NULL, NULL, NULL, NULL, NULL, 55, 54.5, 55.5, NULL, 'A',
    '到位内资增长55%', 'b3@0-8')
) AS t(observation_id, report_id, report_path, region_code, region_name, indicator_id, stated_value, stated_unit, value, value_low, value_high, unit,
  yoy_pct, yoy_low, yoy_high, completion_pct, grade, quote, locator),
(SELECT 'report' AS origin, 'region' AS subject, 'actual' AS kind, DATE '2021-01-01' AS period_start, DATE '2021-12-31' AS period_end, '=' AS comparison,
  'all' AS scope, 'prose' AS rule, ['unit_inferred', 'estimated'] AS flags, 2021 AS report_year);

INSERT INTO targets BY NAME
SELECT * FROM (VALUES
  ('c1#0', 'c1', 'exports', '市', '5', '亿元', 500000000, 'CNY', NULL, 104, '完成目标5亿元的104%'),
  ('c1#1', 'c1', 'exports', '省', '4.5', '亿元', 450000000, 'CNY', NULL, NULL, '省目标4.5亿元'),
  ('g1', NULL, 'exports', NULL, '6', '亿元', 600000000, 'CNY', 10, NULL, '明年出口力争6亿元，增长10%')
) AS t(target_id, observation_id, indicator_id, tier, stated_value, stated_unit, value, unit, yoy_pct, completion_pct, quote),
(SELECT 'r1' AS report_id, 'zi-2021.txt' AS report_path, 'report' AS origin, '990101' AS region_code, '示例省甲市子县' AS region_name, 'region' AS subject,
  DATE '2021-01-01' AS period_start, DATE '2021-12-31' AS period_end, '=' AS comparison, 'all' AS scope, 'A' AS grade, 'goal' AS rule,
  'b2@2-35' AS locator, [] AS flags, 2021 AS report_year);

INSERT INTO facts BY NAME
SELECT * FROM (VALUES
  ('f1', '990101', '示例省甲市子县', 'exports', 'all', 'CNY', 'report', '5.20', 520000000, 519500000, 520500000, 'c1', 'A', true, 12.0, 11.95, 12.05, 'c1', 'A', 104, 'c1'),
  ('f2', '990102', '示例省甲市丑县', 'exports', 'all', 'CNY', 'report', '4.1', 410000000, 405000000, 415000000, 'c2', 'A', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('f3', '990101', '示例省甲市子县', 'domestic_capital_actual', 'all', 'CNY', 'report', NULL, NULL, NULL, NULL, NULL, NULL, false, 55, 54.5, 55.5, 'c3', 'A', NULL, NULL),
  ('f4', '990103', '示例省甲市寅县', 'exports', 'all', 'USD', 'report', '0.8', 80000000, 75000000, 85000000, 'c4', 'B', false, NULL, NULL, NULL, NULL, NULL, NULL, NULL),
  ('f5', '990101', '示例省甲市子县', 'resident_population', 'all', 'count', 'statistics', '520000', 520000, 519999.5, 520000.5, 'p1', NULL, false, NULL, NULL, NULL, NULL, NULL, NULL, NULL)
) AS t(fact_id, region_code, region_name, indicator_id, scope, unit, origin, stated_value, value, value_low, value_high, level_observation_id, level_grade,
  level_disputed, yoy_pct, yoy_low, yoy_high, growth_observation_id, growth_grade, completion_pct, completion_observation_id),
(SELECT 'region' AS subject, DATE '2021-01-01' AS period_start, DATE '2021-12-31' AS period_end, 'none' AS basis, '=' AS comparison, '=' AS yoy_comparison,
  2 AS level_candidates, 1 AS growth_candidates, false AS growth_disputed, false AS completion_disputed, '较准确者' AS why, ['disputed'] AS flags);

INSERT INTO statistics BY NAME
SELECT 'p1' AS statistics_id, '990101' AS region_code, '子县' AS region_name, 'resident_population' AS indicator_id, 2021 AS year, '520000' AS stated_value,
  '人' AS stated_unit, 520000 AS value, 'count' AS unit, 'all' AS scope, '统计公报' AS source_title, 'statistics' AS origin, 'source' AS source_root, 'statistics.csv' AS path, 2 AS line_number;

INSERT INTO findings BY NAME
SELECT 'd1' AS finding_id, 'prose_against_table' AS kind, 'error' AS severity, 'report' AS origin, '990101' AS region_code, '子县' AS region_name,
  2021 AS report_year, 'exports' AS indicator_id, 'level' AS measure, '5.20亿 ≠ 5.0亿' AS arithmetic, '5.20亿 ≠ 5.0亿' AS formula, '末位之半' AS tolerance,
  ['scope_differs'] AS explanations,
  [{'role': 'table', 'measure': 'level', 'report_id': 'r1', 'report_path': 'a.txt', 'statement_id': 'c1', 'stated': '5.20亿元', 'quote': '5.20亿元', 'locator': 'b1:r1c1@0-5'},
   {'role': 'prose', 'measure': 'level', 'report_id': 'r1', 'report_path': 'a.txt', 'statement_id': 'c1b', 'stated': '5.0亿元', 'quote': '5.0亿元', 'locator': 'b2@0-5'}] AS sides;

INSERT INTO fact_findings BY NAME SELECT 'f1' AS fact_id, 'level' AS measure, 'd1' AS finding_id;

INSERT INTO coverage BY NAME
SELECT '990104' AS region_code, 2021 AS year, 'exports' AS indicator_id, 'said_none' AS status, '破零' AS words;

INSERT INTO runs BY NAME
SELECT * FROM (VALUES ('1', 'complete'), ('2', 'failed'), ('3', 'unchanged')) AS t(run_id, status),
(SELECT TIMESTAMPTZ '2026-01-31 03:00:00+00' AS started_at, MAP {'facts': 0} AS table_versions, ['reports'] AS sources);
