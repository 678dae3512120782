package org.duibiao.analytics.scorecard;

import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.analytics.scorecard.ScoredForm.Range;
import org.duibiao.analytics.scorecard.ScoredForm.Source;

/** The scoring forms of the published file. */
public final class PublishedScorecards {

    private final Queries marts;

    public PublishedScorecards(Queries marts) {
        this.marts = marts;
    }

    /** The forms of a region and year, with all their lines. */
    public List<ScoredForm> list(String regionCode, int year) {
        return marts.query(SqlFile.read(PublishedScorecards.class, "forms.sql"), regionCode, year).rows().stream()
                .map(this::form)
                .toList();
    }

    private ScoredForm form(Row row) {
        List<ScoredLine> lines = marts
                .query(
                        SqlFile.read(PublishedScorecards.class, "lines.sql"),
                        row.text("report_id"),
                        row.text("scorecard_id"))
                .rows()
                .stream()
                .map(PublishedScorecards::line)
                .toList();
        return new ScoredForm(
                row.text("subject"),
                row.text("title"),
                row.findText("total_weight_text"),
                row.findText("total_score_text"),
                row.findText("grade"),
                row.findText("grade_by_score"),
                row.findText("rule_set"),
                row.text("rule_set_because"),
                row.findDecimal("recomputed_total"),
                range(row),
                row.number("lines"),
                row.number("lines_recomputed"),
                new Source(
                        row.text("report_id"),
                        row.text("path"),
                        row.text("report_title"),
                        row.text("origin"),
                        row.text("locator")),
                lines,
                row.byName());
    }

    private static ScoredLine line(Row row) {
        return new ScoredLine(
                row.number("line_number"),
                row.text("role"),
                row.findText("level_one"),
                row.findText("level_two"),
                row.findText("level_three"),
                row.findText("target_text").or(() -> row.findText("full_year_text")),
                row.findText("result_text").or(() -> row.findText("executed_text")),
                row.findDecimal("weight_value"),
                row.findDecimal("score_value"),
                row.findDecimal("recomputed_score"),
                range(row),
                row.findText("outcome"),
                row.findText("agreement"),
                row.findText("rule"),
                row.text("explanation"),
                row.text("locator"),
                row.byName());
    }

    private static Optional<Range> range(Row row) {
        return row.findDecimal("recomputed_low")
                .flatMap(low -> row.findDecimal("recomputed_high").map(high -> new Range(low, high)));
    }
}
