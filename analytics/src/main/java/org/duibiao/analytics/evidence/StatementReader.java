package org.duibiao.analytics.evidence;

import java.util.Optional;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.model.period.Period;

/** Reads rows of {@code statements.sql}. */
final class StatementReader {

    private StatementReader() {}

    static Statement statement(Row row) {
        return new Statement(
                row.text("statement_id"),
                row.text("kind"),
                row.text("subject"),
                new Period(row.day("period_start"), row.day("period_end")),
                row.text("scope"),
                row.text("comparison"),
                row.findText("stated_value"),
                row.findText("stated_unit"),
                row.findDecimal("value"),
                row.findText("unit"),
                row.findDecimal("yoy_pct"),
                row.findText("growth_words").map(words -> words.strip() + " · " + row.text("growth_locator")),
                row.findDecimal("completion_pct"),
                row.findText("stated_rank"),
                row.findText("grade"),
                row.findText("rule"),
                row.texts("flags"),
                evidence(row));
    }

    private static Evidence evidence(Row row) {
        return new Evidence(
                row.text("quote"),
                row.text("locator"),
                row.text("heading_path"),
                row.findText("block_text"),
                row.findText("before_text"),
                row.findText("after_text"),
                cell(row),
                new Source(
                        row.findText("report_id"),
                        row.text("path"),
                        row.findText("title"),
                        row.findText("publisher"),
                        row.findDay("published_on"),
                        row.findText("published_year").map(Integer::valueOf),
                        row.findText("source_url"),
                        row.findText("confidence")));
    }

    private static Optional<CellContext> cell(Row row) {
        return row.findText("cell_text")
                .map(text -> new CellContext(
                        (int) row.number("row_index"),
                        (int) row.number("column_index"),
                        row.text("header_path"),
                        text,
                        row.texts("row_texts")));
    }
}
