package org.duibiao.app.audit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.analytics.audit.AuditSummary;
import org.duibiao.analytics.audit.Contradiction;

/** Findings as one page of HTML that needs nothing beside it. */
final class AuditHtml {

    private static final String STYLE = """
            body { font: 16px/1.6 "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #222; }
            table { border-collapse: collapse; margin: 1rem 0; }
            th, td { border-bottom: 1px solid #ddd; padding: .2rem .8rem; text-align: left; }
            td.number { text-align: right; font-variant-numeric: tabular-nums; }
            article { border-left: 4px solid #999; margin: 1.5rem 0; padding: .2rem 1rem; }
            article.error { border-color: #b3261e; } article.warning { border-color: #c77700; }
            h3 { margin: .2rem 0; font-size: 1rem; } p { margin: .3rem 0; }
            blockquote { margin: .3rem 0 .3rem 1rem; } cite { color: #666; font-size: .85rem; }
            """;

    private final FindingWords words;

    AuditHtml(FindingWords words) {
        this.words = words;
    }

    String page(List<Contradiction> findings, String title) {
        AuditSummary summary = AuditSummary.of(findings);
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title><style>
                %s</style></head>
                <body>
                <h1>%s</h1>
                %s%s%s</body>
                </html>
                """.formatted(
                        words.text("audit.htmlLanguage"),
                        escaped(title),
                        STYLE,
                        escaped(title),
                        table(words.text("column.kind"), summary.byKind(), words::kind),
                        table(words.text("column.region"), summary.byRegion(), name -> name),
                        findings.stream().map(this::article).collect(Collectors.joining()));
    }

    private String table(String title, List<AuditSummary.Line> lines, Function<String, String> name) {
        return lines.stream()
                .map(line ->
                        "<tr><td>%s</td><td class=\"number\">%d</td><td class=\"number\">%d</td><td class=\"number\">%d</td></tr>\n"
                                .formatted(
                                        escaped(name.apply(line.key())),
                                        line.errors(),
                                        line.warnings(),
                                        line.information()))
                .collect(Collectors.joining(
                        "",
                        "<table><tr><th>%s</th><th>%s</th><th>%s</th><th>%s</th></tr>\n"
                                .formatted(
                                        escaped(title),
                                        escaped(words.severity("error")),
                                        escaped(words.severity("warning")),
                                        escaped(words.severity("information"))),
                        "</table>\n"));
    }

    private String article(Contradiction finding) {
        String explanation = finding.explanations().isEmpty()
                ? ""
                : paragraph(words.text("audit.explanation", words.explanations(finding)));
        String sides = finding.sides().stream()
                .map(side -> "<blockquote>%s “%s”<br><cite>%s %s</cite></blockquote>\n"
                        .formatted(
                                escaped(words.role(side.role())),
                                escaped(side.quote()),
                                escaped(side.path()),
                                escaped(side.locator())))
                .collect(Collectors.joining());
        return "<article class=\"%s\"><h3>%s · %s · %s %s · %s</h3>\n%s%s%s%s</article>\n"
                .formatted(
                        escaped(finding.severity()),
                        escaped(words.severity(finding.severity())),
                        escaped(words.kind(finding.kind())),
                        escaped(finding.regionName().orElse("")),
                        finding.year().map(String::valueOf).orElse(""),
                        escaped(words.indicator(finding)),
                        paragraph(words.arithmetic(finding)),
                        paragraph(words.text("audit.tolerance", words.tolerance(finding))),
                        explanation,
                        sides);
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
