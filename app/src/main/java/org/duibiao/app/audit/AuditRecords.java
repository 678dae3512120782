package org.duibiao.app.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duibiao.analytics.audit.Contradiction;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.Listing;

/** Findings as machines read them. */
final class AuditRecords {

    private AuditRecords() {}

    /** A line a finding; its sides in one cell, parted by a bar. */
    static Listing listing(List<Contradiction> findings) {
        List<Column> columns = List.of(
                        "finding_id",
                        "kind",
                        "severity",
                        "region_code",
                        "region_name",
                        "report_year",
                        "indicator_id",
                        "arithmetic",
                        "formula",
                        "tolerance",
                        "explanations",
                        "sides")
                .stream()
                .map(id -> Column.words(id, id))
                .toList();
        return new Listing(columns, findings.stream().map(AuditRecords::cells).toList());
    }

    private static List<Cell> cells(Contradiction finding) {
        return List.of(
                Cell.of(finding.id()),
                Cell.of(finding.kind()),
                Cell.of(finding.severity()),
                Cell.of(finding.regionCode()),
                Cell.of(finding.regionName()),
                Cell.of(finding.year().map(String::valueOf)),
                Cell.of(finding.indicatorId()),
                Cell.of(finding.arithmetic()),
                Cell.of(finding.formula()),
                Cell.of(finding.tolerance()),
                Cell.of(String.join(";", finding.explanations())),
                Cell.of(finding.sides().stream()
                        .map(side ->
                                side.role() + ": " + side.quote() + " (" + side.path() + " " + side.locator() + ")")
                        .collect(Collectors.joining(" | "))));
    }

    /** Objects, their sides as objects too. */
    static List<Map<String, Object>> objects(List<Contradiction> findings) {
        return findings.stream().map(AuditRecords::object).toList();
    }

    private static Map<String, Object> object(Contradiction finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("finding_id", finding.id());
        object.put("kind", finding.kind());
        object.put("severity", finding.severity());
        object.put("region_code", finding.regionCode());
        object.put("region_name", finding.regionName());
        object.put("report_year", finding.year());
        object.put("indicator_id", finding.indicatorId());
        object.put("arithmetic", finding.arithmetic());
        object.put("formula", finding.formula());
        object.put("tolerance", finding.tolerance());
        object.put("explanations", finding.explanations());
        object.put("sides", finding.sides().stream().map(AuditRecords::side).toList());
        return object;
    }

    private static Map<String, Object> side(Contradiction.Side side) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("role", side.role());
        object.put("stated", side.stated());
        object.put("quote", side.quote());
        object.put("locator", side.locator());
        object.put("report_path", side.path());
        return object;
    }
}
