package org.duibiao.analytics.mart;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.figure.TargetSetting;
import org.duibiao.analytics.figure.TargetSetting.Overshoot;
import org.duibiao.analytics.figure.TargetSetting.Points;

/** How targets were set, of the published file. */
public final class PublishedTargetSettings {

    private static final String OF_YEAR = "SELECT * FROM target_setting WHERE year = ? ORDER BY region_code, origin";
    private static final String REPORTS = """
            SELECT region_code, report_id FROM targets
            WHERE region_code IS NOT NULL AND observation_id IS NOT NULL AND year(period_end) = ?
            UNION
            SELECT region_code, report_id FROM scorecards WHERE region_code IS NOT NULL AND year = ?
            ORDER BY report_id""";

    private final Queries marts;

    public PublishedTargetSettings(Queries marts) {
        this.marts = marts;
    }

    /** Those of a year, by region. */
    public List<TargetSetting> of(int year) {
        return marts.query(OF_YEAR, year).rows().stream()
                .map(PublishedTargetSettings::setting)
                .toList();
    }

    /** Codes of the regions of which it is asked what they report on a year: those that report, and their siblings. */
    public Set<String> covered(int year) {
        return marts.query("SELECT DISTINCT region_code FROM coverage WHERE year = ?", year).rows().stream()
                .map(row -> row.text("region_code"))
                .collect(Collectors.toSet());
    }

    /** Ids of the reports in which targets with results, and forms, of regions stand, of a year. */
    public List<String> reports(Collection<String> regionCodes, int year) {
        return marts.query(REPORTS, year, year).rows().stream()
                .filter(row -> regionCodes.contains(row.text("region_code")))
                .map(row -> row.text("report_id"))
                .distinct()
                .toList();
    }

    private static TargetSetting setting(Row row) {
        int lines = (int) row.number("lines");
        return new TargetSetting(
                row.text("region_code"),
                (int) row.number("year"),
                row.text("origin"),
                row.findDecimal("median_overshoot_pct").map(median -> overshoot(row, median)),
                lines == 0 ? Optional.empty() : Optional.of(new Points(lines, (int) row.number("full_marks"))));
    }

    private static Overshoot overshoot(Row row, BigDecimal median) {
        return new Overshoot(
                row.findDecimal("least_overshoot_pct").orElse(median),
                median,
                row.findDecimal("greatest_overshoot_pct").orElse(median),
                (int) row.number("targets"),
                (int) row.number("missed"),
                (int) row.number("equal_to_result"));
    }
}
