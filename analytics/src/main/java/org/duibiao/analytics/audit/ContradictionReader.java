package org.duibiao.analytics.audit;

import java.util.List;
import java.util.stream.IntStream;
import org.duibiao.analytics.audit.Contradiction.Side;
import org.duibiao.analytics.duckdb.Row;

/** Reads rows of findings whose sides stand in columns of lists: {@code roles}, {@code stated}, {@code quotes} and so on. */
public final class ContradictionReader {

    private ContradictionReader() {}

    /** The finding of a row. */
    public static Contradiction read(Row row) {
        return new Contradiction(
                row.text("finding_id"),
                row.text("kind"),
                row.text("severity"),
                row.findText("region_code"),
                row.findText("region_name"),
                row.findText("report_year").map(Integer::valueOf),
                row.findText("indicator_id"),
                row.text("arithmetic"),
                row.text("formula"),
                row.text("tolerance"),
                row.texts("explanations"),
                sides(row));
    }

    private static List<Side> sides(Row row) {
        List<String> roles = row.texts("roles");
        List<String> stated = row.texts("stated");
        List<String> quotes = row.texts("quotes");
        List<String> locators = row.texts("locators");
        List<String> paths = row.texts("paths");
        return IntStream.range(0, roles.size())
                .mapToObj(i -> new Side(roles.get(i), stated.get(i), quotes.get(i), locators.get(i), paths.get(i)))
                .toList();
    }
}
