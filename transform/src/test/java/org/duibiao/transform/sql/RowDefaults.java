package org.duibiao.transform.sql;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** What a row of a test says where the test does not: the year 2021 of one region, read in one report. */
final class RowDefaults {

    private static final Map<String, String> EVERYWHERE = Map.ofEntries(
            Map.entry("report_id", "r1"),
            Map.entry("report_path", "r1.txt"),
            Map.entry("region_code", "430104"),
            Map.entry("region_name", "岳麓区"),
            Map.entry("subject", "region"),
            Map.entry("indicator_id", "retail_sales"),
            Map.entry("period_start", "2021-01-01"),
            Map.entry("period_end", "2021-12-31"),
            Map.entry("scope", "all"),
            Map.entry("grade", "A"),
            Map.entry("rule", "a rule"),
            Map.entry("quote", "the words"),
            Map.entry("locator", "b1@0-4"),
            Map.entry("flags", ""),
            Map.entry("targets", "[]"),
            Map.entry("kind", "actual"),
            Map.entry("comparison", "="));

    private static final Map<String, Map<String, String>> BY_TABLE = Map.of(
            "reports",
            Map.of(
                    "source_root",
                    "/sources",
                    "content_sha256",
                    "c",
                    "size_bytes",
                    "1",
                    "media_type",
                    "text/plain",
                    "region_found_by",
                    "title",
                    "year_found_by",
                    "title",
                    "origin",
                    "report",
                    "status",
                    "read",
                    "manifest_fingerprint",
                    "",
                    "reader_fingerprint",
                    "f"),
            "statistics",
            Map.of(
                    "year",
                    "2021",
                    "unit",
                    "CNY",
                    "stated_unit",
                    "元",
                    "source_title",
                    "公报",
                    "origin",
                    "statistics",
                    "source_root",
                    "/sources",
                    "path",
                    "statistics.csv",
                    "line_number",
                    "2"),
            "indicators",
            Map.of(
                    "title_zh",
                    "某",
                    "title_en",
                    "some",
                    "unit",
                    "CNY",
                    "units",
                    "CNY",
                    "better",
                    "higher",
                    "context",
                    "false"),
            "corrections",
            Map.of("entry", "1", "locator", "", "reason", "误写", "author", "某人", "corrected_on", "2026-11-21"),
            "facts",
            Map.of("origin", "report", "basis", "none", "unit", "CNY", "why", "why"),
            "scorecards",
            Map.of("scorecard_id", "s1", "family", "finance", "subject", "bureau", "year", "2021", "title", "自评表"),
            "scorecard_lines",
            Map.of(
                    "scorecard_id",
                    "s1",
                    "role",
                    "criterion",
                    "indicator_id",
                    "",
                    "level_one",
                    "产出指标",
                    "budget_unit",
                    "CNY",
                    "explanation",
                    "因为"),
            "regions",
            Map.of("name", "某区", "full_name", "某省某市某区", "short_name", "某", "level", "county", "generated", "false"));

    private RowDefaults() {}

    /** The cells of a row, with what follows from them and what goes without saying. */
    static Map<String, String> complete(String table, Map<String, String> given) {
        Map<String, String> row = new HashMap<>(EVERYWHERE);
        row.putAll(BY_TABLE.getOrDefault(table, Map.of()));
        if (table.equals("reports")) {
            row.putAll(Map.of(
                    "path", given.getOrDefault("report_id", "r") + ".txt", "run_id", "1", "read_at", "2022-02-01"));
            row.put("report_year", "2021");
        }
        if (table.equals("targets")) {
            row.put("origin", "report");
            row.put("report_year", "2021");
            row.put("stated_value", given.getOrDefault("value", ""));
        }
        if (table.equals("observations")) {
            row.put("origin", "report");
            row.put("report_year", "2021");
        }
        row.putAll(given);
        if (table.startsWith("scorecard")) {
            ScorecardCells.expand(row);
        }
        bounds(row, "value", "value_low", "value_high", row.getOrDefault("comparison", "="));
        bounds(row, "yoy_pct", "yoy_low", "yoy_high", row.getOrDefault("yoy_comparison", "="));
        if (isGiven(row, "value")) {
            row.putIfAbsent("unit", "CNY");
            row.putIfAbsent("stated_value", row.get("value"));
        }
        if (isGiven(row, "yoy_pct")) {
            row.putIfAbsent("yoy_comparison", "=");
        }
        return row;
    }

    /** As a printed number bounds its value: half of its last digit to either side, open for a bound, 5 % for about. */
    static void bounds(Map<String, String> row, String value, String low, String high, String comparison) {
        if (!isGiven(row, value)) {
            return;
        }
        BigDecimal amount = new BigDecimal(row.get(value));
        BigDecimal half = new BigDecimal("0.5").movePointLeft(Math.max(0, amount.scale()));
        if (comparison.equals("~")) {
            half = half.max(amount.abs().multiply(new BigDecimal("0.05")));
        }
        row.putIfAbsent(low, comparison.equals("<") ? "" : amount.subtract(half).toPlainString());
        row.putIfAbsent(high, comparison.equals(">") ? "" : amount.add(half).toPlainString());
    }

    private static boolean isGiven(Map<String, String> row, String column) {
        return !row.getOrDefault(column, "").isEmpty();
    }
}
