-- What the tests of the commands read: fictitious districts of 示例市, one indicator with a dispute and a bound, one of two scopes.
INSERT INTO publication BY NAME
SELECT '20260102T030405006Z' AS run_id, TIMESTAMP '2026-01-02 03:04:05' AS published_at, '0.1.0' AS program_version,
       MAP {'facts': 3} AS table_versions;

INSERT INTO regions BY NAME
SELECT '990000' AS region_code, '示例省' AS name, '示例省' AS full_name, '示例' AS short_name, 'province' AS level, NULL AS parent_code
UNION ALL BY NAME
SELECT '990100' AS region_code, '示例市' AS name, '示例省示例市' AS full_name, '示例' AS short_name, 'prefecture' AS level, '990000' AS parent_code
UNION ALL BY NAME
SELECT '99010' || n AS region_code, c || '县' AS name, '示例省示例市' || c || '县' AS full_name, c AS short_name,
       'county' AS level, '990100' AS parent_code
FROM (VALUES (1, '甲'), (2, '乙'), (3, '丙'), (4, '丁'), (5, '戊'), (6, '己'), (7, '庚')) AS counties (n, c);

INSERT INTO indicators BY NAME
SELECT 'retail_sales' AS indicator_id, '社会消费品零售总额' AS title_zh, 'Total retail sales of consumer goods' AS title_en,
       'CNY' AS unit, ['CNY'] AS units, 'higher' AS better, 'region' AS subject, false AS context;

INSERT INTO reports BY NAME
SELECT 'report-' || n AS report_id, 'report' AS origin, 'samples' AS source_root, 'county-' || n || '.txt' AS path, 'read' AS status,
       c || '县商务局2023年工作总结' AS title, DATE '2024-03-01' AS published_on, 'https://example.org/' || n AS source_url,
       '99010' || n AS region_code, 2023 AS report_year, CASE WHEN n = 1 THEN '隐藏行 hidden rows: 指标 2-3' END AS left_out
FROM (VALUES (1, '甲'), (2, '乙'), (3, '丙'), (4, '丁'), (5, '戊'), (6, '己')) AS counties (n, c);

INSERT INTO reports BY NAME
SELECT 'report-7' AS report_id, 'report' AS origin, 'samples' AS source_root, 'county-7.doc' AS path, 'rejected' AS status,
       'county-7.doc is empty: fetch it again' AS rejected_because;

INSERT INTO blocks BY NAME
SELECT 'report-1' AS report_id, n AS block_index, 'paragraph' AS kind, '一、主要指标' AS heading_path, words AS text
FROM (VALUES (0, '全年经济平稳。'), (1, '全年社会消费品零售总额52.0亿元，增长6.1%。'), (2, '外贸稳中有进。')) AS blocks (n, words);

INSERT INTO observations BY NAME
SELECT 'claim-' || n AS observation_id, 'report-' || n AS report_id, 'county-' || n || '.txt' AS report_path,
       'report' AS origin, '99010' || n AS region_code, c || '县' AS region_name, 'region' AS subject,
       'retail_sales' AS indicator_id, 'actual' AS kind, DATE '2023-01-01' AS period_start, DATE '2023-12-31' AS period_end,
       sign AS comparison, printed AS stated_value, '亿元' AS stated_unit, printed::DECIMAL(38, 6) * 100000000 AS value,
       'CNY' AS unit, growth AS yoy_pct, CASE WHEN n = 6 THEN '>' ELSE '=' END AS yoy_comparison, 'all' AS scope, grade, 'prose' AS rule,
       CASE WHEN n = 1 THEN '社会消费品零售总额52.0亿元，增长6.1%' ELSE '社会消费品零售总额' || printed || '亿元' END AS quote,
       'b1@2-23' AS locator, [] AS flags, DATE '2024-03-01' AS published_on, 2024 AS published_year, 2023 AS report_year
FROM (VALUES (1, '甲', '=', '52.0', 6.1, 'A'), (2, '乙', '=', '31.24', 5.0, 'A'), (3, '丙', '=', '31.2', NULL, 'D'),
             (4, '丁', '=', '18', 4.2, 'B'), (5, '戊', '>', '20', NULL, 'A'), (6, '己', '=', '9.95', 3.3, 'A'))
     AS figures (n, c, sign, printed, growth, grade);

INSERT INTO facts BY NAME
SELECT 'fact-' || observation_id AS fact_id, region_code, '示例省示例市' || region_name AS region_name, subject, indicator_id,
       period_start, period_end, scope, 'none' AS basis, 'CNY' AS unit, origin, comparison, stated_value, stated_unit, value,
       value - half AS value_low, CASE WHEN comparison = '=' THEN value + half END AS value_high,
       observation_id AS level_observation_id, grade AS level_grade, 1 AS level_candidates,
       region_code = '990104' AS level_disputed, yoy_pct, CASE WHEN yoy_pct IS NOT NULL THEN '=' END AS yoy_comparison,
       yoy_pct - 0.05 AS yoy_low, yoy_pct + 0.05 AS yoy_high,
       CASE WHEN yoy_pct IS NOT NULL THEN observation_id END AS growth_observation_id,
       CASE WHEN yoy_pct IS NOT NULL THEN grade END AS growth_grade, 1 AS growth_candidates, false AS growth_disputed,
       false AS completion_disputed, 'the only statement' AS why, [] AS flags
FROM (SELECT *, 50000000 / pow(10, len(split_part(stated_value, '.', 2))) AS half FROM observations);

INSERT INTO facts BY NAME
SELECT 'fact-capital-' || n AS fact_id, '99010' || n AS region_code, '示例省示例市' || c || '县' AS region_name,
       'region' AS subject, 'domestic_capital_actual' AS indicator_id, DATE '2023-01-01' AS period_start,
       DATE '2023-12-31' AS period_end, scope, 'none' AS basis, 'CNY' AS unit, 'report' AS origin, '=' AS comparison,
       amount::VARCHAR AS stated_value, '亿元' AS stated_unit, amount * 100000000::BIGINT AS value,
       amount * 100000000::BIGINT AS value_low, amount * 100000000::BIGINT AS value_high, 'claim-' || n AS level_observation_id,
       'A' AS level_grade, 1 AS level_candidates, false AS level_disputed, 0 AS growth_candidates,
       false AS growth_disputed, false AS completion_disputed, 'the only statement' AS why, [] AS flags
FROM (VALUES (1, '甲', 'out_of_province', 10), (2, '乙', 'out_of_province', 20), (3, '丙', 'all', 30)) AS figures (n, c, scope, amount);

INSERT INTO coverage BY NAME
SELECT '990107' AS region_code, 2023 AS year, 'retail_sales' AS indicator_id, 'silent' AS status;

INSERT INTO set_aside BY NAME
SELECT 'report-1' AS report_id, 'aside-1' AS set_aside_id, 'company' AS reason, '示例商场' AS detail,
       'retail_sales' AS indicator_id, '2' AS stated_value, '亿元' AS stated_unit, DATE '2023-01-01' AS period_start,
       DATE '2023-12-31' AS period_end, '示例商场零售额2亿元' AS quote, 'b2@0-8' AS locator;

INSERT INTO benchmarks BY NAME
SELECT 'retail_sales' AS indicator_id, 'level' AS measure, 'region' AS subject, DATE '2023-01-01' AS period_start,
       DATE '2023-12-31' AS period_end, 'all' AS scope, 'none' AS basis, 'report' AS origin, 'country' AS peers,
       '000000' AS group_code, '全国' AS group_name, 'county' AS level, 'CNY' AS unit, 5 AS ranked, 1 AS unranked,
       1 AS missing, 995000000 AS least, 5200000000 AS greatest;

INSERT INTO targets BY NAME
SELECT 'target-' || n AS target_id, 'report-1' AS report_id, 'county-1.txt' AS report_path, 'report' AS origin,
       tied AS observation_id, '990101' AS region_code, '甲县' AS region_name, 'region' AS subject, indicator AS indicator_id,
       DATE '2023-01-01' AS period_start, DATE '2023-12-31' AS period_end, tier, '=' AS comparison, amount::VARCHAR AS stated_value,
       '亿元' AS stated_unit, amount * 100000000::BIGINT AS value, 'CNY' AS unit, growth AS yoy_pct, done AS completion_pct,
       'all' AS scope, 'A' AS grade, 'prose' AS rule, '…' AS quote, 'b1@2-23' AS locator, [] AS flags, 2023 AS report_year
FROM (VALUES (1, 'claim-1', 'retail_sales', '必达', 50, 6.5, 104), (2, 'claim-1', 'retail_sales', '拼搏', 60, NULL, NULL),
             (3, 'claim-1', 'retail_sales', '拼搏', 60, NULL, NULL), (4, NULL, 'exports', NULL, 3, NULL, NULL))
     AS targets (n, tied, indicator, tier, amount, growth, done);

INSERT INTO target_setting BY NAME
SELECT '99010' || n AS region_code, 2023 AS year, 'report' AS origin, targets, median AS median_overshoot_pct,
       least AS least_overshoot_pct, greatest AS greatest_overshoot_pct, missed, 0 AS equal_to_result, lines, full_marks
FROM (VALUES (1, 2, 4.0, -13.333333, 4.0, 1, 2, 1), (2, 0, NULL, NULL, NULL, 0, 5, 4))
     AS settings (n, targets, median, least, greatest, missed, lines, full_marks);

INSERT INTO scorecards BY NAME
SELECT 'report-1' AS report_id, 'form-1' AS scorecard_id, 'finance' AS family, 'bureau' AS subject, '整体支出绩效自评表' AS title,
       '990101' AS region_code, '甲县' AS region_name, 2023 AS year, '100' AS total_weight_text, 100 AS total_weight_value,
       '97' AS total_score_text, 97 AS total_score_value, '优' AS grade, '优' AS grade_by_score, 'finance-2020' AS rule_set,
       '按表式和2023年选用' AS rule_set_because, 95.5 AS recomputed_total, 95.5 AS recomputed_low, 95.5 AS recomputed_high,
       4 AS lines, 2 AS lines_recomputed, '整体支出绩效自评表' AS quote, 'b3@0-9' AS locator, [] AS flags;

INSERT INTO scorecard_lines BY NAME
SELECT 'report-1' AS report_id, 'form-1' AS scorecard_id, 'line-' || n AS line_id, n AS line_number, role, one AS level_one,
       two AS level_two, three AS level_three, target AS target_text, result AS result_text, weight AS weight_value,
       score AS score_value, again AS recomputed_score, again AS recomputed_low, again AS recomputed_high, agreement, outcome, rule,
       words AS explanation, one AS quote, 'b4:r' || n || 'c0@0-4' AS locator, [] AS flags
FROM (VALUES (1, 'budget', '年度资金总额', NULL, NULL, '400', '340', 10, 10, 8.5, 'above', 'missed', 'execution', '执行数340÷全年预算数400×10，得8.5分'),
             (2, 'criterion', '产出指标', '数量指标', '展会', '≥3场', '5场', 60, 60, 60, 'agrees', 'reached', 'at_least', '已达到，得60分'),
             (3, 'criterion', '效益指标', '社会效益指标', '营商环境', '明显', '明显', 20, 20, NULL, NULL, 'words_only', 'words', '定性指标，不作复算'),
             (4, 'criterion', '满意度指标', '服务对象', '企业满意度', NULL, '95%', 10, NULL, NULL, NULL, 'not_computable', NULL, '没有填年度指标值'),
             (5, 'total', '总分', NULL, NULL, NULL, NULL, 100, 97, 95.5, 'above', NULL, NULL, '4项中复算2项'))
     AS lines (n, role, one, two, three, target, result, weight, score, again, agreement, outcome, rule, words);

INSERT INTO statistics BY NAME
SELECT 'official-2' AS statistics_id, '990102' AS region_code, '乙县' AS region_name, 'retail_sales' AS indicator_id, 2022 AS year,
       '29.1' AS stated_value, '亿元' AS stated_unit, 2910000000 AS value, 'CNY' AS unit, 'all' AS scope, '示例市统计年鉴' AS source_title,
       'statistics' AS origin, 'samples' AS source_root, 'statistics.csv' AS path, 2 AS line_number;

INSERT INTO facts BY NAME
SELECT 'fact-official-2' AS fact_id, region_code, '示例省示例市乙县' AS region_name, 'region' AS subject, indicator_id,
       DATE '2022-01-01' AS period_start, DATE '2022-12-31' AS period_end, scope, 'none' AS basis, unit, origin, '=' AS comparison,
       stated_value, stated_unit, value, value - 5000000 AS value_low, value + 5000000 AS value_high,
       statistics_id AS level_observation_id, 1 AS level_candidates, false AS level_disputed, 0 AS growth_candidates,
       false AS growth_disputed, false AS completion_disputed, 'the only statement' AS why, [] AS flags
FROM statistics;
