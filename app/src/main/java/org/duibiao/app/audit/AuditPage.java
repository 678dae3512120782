package org.duibiao.app.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duibiao.analytics.audit.AuditSummary;
import org.duibiao.analytics.audit.Contradiction;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.TextTable;

/** Findings as lines for a terminal: a summary by kind and by region, then each with its arithmetic and all quotes. */
final class AuditPage {

    private static final int LONGEST_QUOTE = 60;

    private final FindingWords words;

    AuditPage(FindingWords words) {
        this.words = words;
    }

    List<String> lines(List<Contradiction> findings) {
        AuditSummary summary = AuditSummary.of(findings);
        List<String> lines = new ArrayList<>();
        lines.addAll(table("column.kind", summary.byKind(), words::kind));
        lines.add("");
        lines.addAll(table("column.region", summary.byRegion(), name -> name));
        findings.forEach(finding -> lines.addAll(lines(finding)));
        return lines;
    }

    private List<String> table(String title, List<AuditSummary.Line> summary, Function<String, String> name) {
        List<Column> columns = List.of(
                Column.words("key", words.text(title)),
                Column.numbers("errors", words.severity("error")),
                Column.numbers("warnings", words.severity("warning")),
                Column.numbers("information", words.severity("information")));
        return TextTable.lines(
                columns,
                summary.stream()
                        .map(line -> Stream.of(
                                        Cell.of(name.apply(line.key())),
                                        Cell.of(line.errors()),
                                        Cell.of(line.warnings()),
                                        Cell.of(line.information()))
                                .map(Cell::shown)
                                .toList())
                        .toList());
    }

    private List<String> lines(Contradiction finding) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String.join(
                " · ",
                Stream.of(
                                words.severity(finding.severity()),
                                words.kind(finding.kind()),
                                finding.regionName().orElse(""),
                                finding.year().map(String::valueOf).orElse(""),
                                words.indicator(finding))
                        .filter(part -> !part.isEmpty())
                        .toList()));
        lines.add("  " + words.arithmetic(finding));
        lines.add("  " + words.text("audit.tolerance", words.tolerance(finding)));
        if (!finding.explanations().isEmpty()) {
            lines.add("  " + words.text("audit.explanation", words.explanations(finding)));
        }
        finding.sides()
                .forEach(side -> lines.add("    " + words.role(side.role()) + " “" + shortened(side.quote()) + "” · "
                        + side.path() + " " + side.locator()));
        return lines;
    }

    private static String shortened(String quote) {
        String line = quote.replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST_QUOTE ? line.substring(0, LONGEST_QUOTE) + "…" : line;
    }
}
