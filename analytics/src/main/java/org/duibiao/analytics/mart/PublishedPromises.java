package org.duibiao.analytics.mart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.analytics.figure.Promise;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;

/** The promises of the published file, with what came of them. */
public final class PublishedPromises {

    private final Queries marts;

    public PublishedPromises(Queries marts) {
        this.marts = marts;
    }

    /**
     * What a region promised for a period, in the order of the reports. A promise of a level and of growth is two; one that is
     * printed twice is one.
     */
    public List<Promise> list(String regionCode, Period period) {
        return rows(regionCode, period).stream()
                .flatMap(row -> of(row).stream())
                .distinct()
                .toList();
    }

    /** Ids of the reports in which the promises of a region for a period stand. */
    public List<String> reports(String regionCode, Period period) {
        return rows(regionCode, period).stream()
                .map(row -> row.text("report_id"))
                .distinct()
                .toList();
    }

    private List<Row> rows(String regionCode, Period period) {
        return marts.query(
                        SqlFile.read(PublishedPromises.class, "promises.sql"), regionCode, period.start(), period.end())
                .rows();
    }

    private static List<Promise> of(Row row) {
        List<Promise> promises = new ArrayList<>();
        Comparison comparison = Comparison.of(row.text("target_comparison"));
        row.findDecimal("target_value")
                .ifPresent(value -> promises.add(promise(row, false, target(value, comparison), "value")));
        row.findDecimal("target_yoy_pct")
                .ifPresent(percent ->
                        promises.add(promise(row, true, Amount.ofPercentage(percent, Comparison.EQUAL), "yoy")));
        return promises;
    }

    /** A promise has no doubt of its own: what is promised is the number. */
    private static Amount target(BigDecimal value, Comparison comparison) {
        return new Amount(
                value,
                comparison == Comparison.BELOW ? Optional.empty() : Optional.of(value),
                comparison == Comparison.ABOVE ? Optional.empty() : Optional.of(value),
                comparison);
    }

    /** Reads the columns of the result that speak of the level, {@code value}, or of the growth, {@code yoy}. */
    private static Promise promise(Row row, boolean growth, Amount target, String part) {
        return new Promise(
                row.text("indicator_id"),
                row.text("scope"),
                row.text("basis"),
                row.text("origin"),
                row.findText("tier"),
                growth,
                row.text("unit"),
                target,
                result(row, part),
                growth ? Optional.empty() : row.findDecimal("completion_pct"),
                Grade.valueOf(row.text(part + "_grade")),
                row.flag(part + "_disputed"));
    }

    private static Optional<Amount> result(Row row, String part) {
        String value = part.equals("yoy") ? "yoy_pct" : part;
        return row.findDecimal(value)
                .map(number -> new Amount(
                        number,
                        row.findDecimal(part + "_low"),
                        row.findDecimal(part + "_high"),
                        row.findText(part + "_comparison").map(Comparison::of).orElse(Comparison.EQUAL)));
    }
}
