package org.duibiao.samples.generator.truth;

import java.math.BigDecimal;
import java.util.List;
import java.util.StringJoiner;
import org.duibiao.samples.generator.printing.PrintedAmount;

/** Writes what is to be read in a report as one line of JSON, in the shape that {@code duibiao evaluate} reads. */
public final class TruthLine {

    private TruthLine() {}

    /**
     * The line of a report.
     *
     * @param id stem of the report's file name
     * @param regionName full name of its region
     */
    public static String of(String id, String regionName, String regionCode, int reportYear, List<GoldFigure> figures) {
        StringJoiner gold = new StringJoiner(", ", "[", "]");
        figures.forEach(figure -> gold.add(figure(figure)));
        return new JsonFields()
                .text("id", id)
                .text("region", regionName)
                .text("region_code", regionCode)
                .raw("report_year", String.valueOf(reportYear))
                .raw("gold", gold.toString())
                .toString();
    }

    private static String figure(GoldFigure figure) {
        JsonFields fields = new JsonFields()
                .text("indicator", figure.indicator())
                .number("value", figure.value())
                .text("unit", figure.unit())
                .text("period", figure.period())
                .text("kind", figure.kind());
        if (figure.growth().size() > 1) {
            fields.raw(
                    "yoy_alt",
                    figure.growth().stream().map(TruthLine::plain).toList().toString());
        }
        figure.growth().stream().limit(1).forEach(growth -> fields.number("yoy_pct", growth));
        figure.targets().stream()
                .limit(1)
                .forEach(target -> fields.number("target_value", target.value()).text("target_unit", target.unit()));
        if (figure.targets().size() > 1) {
            fields.raw(
                    "targets",
                    figure.targets().stream().map(TruthLine::tier).toList().toString());
        }
        figure.completions().stream().limit(1).forEach(completion -> fields.number("completion_pct", completion));
        if (figure.completions().size() > 1) {
            fields.raw(
                    "completion_alt",
                    figure.completions().stream()
                            .skip(1)
                            .map(TruthLine::plain)
                            .toList()
                            .toString());
        }
        figure.scope().ifPresent(scope -> fields.text("scope", scope));
        figure.comparison().ifPresent(mark -> fields.text("approx", mark));
        if (figure.isOptional()) {
            fields.raw("optional", "true");
        }
        return fields.text("quote", figure.quote()).toString();
    }

    private static String tier(PrintedAmount target) {
        return "[" + plain(target.value()) + ", \"\"]";
    }

    private static String plain(BigDecimal number) {
        return number.toPlainString();
    }
}
