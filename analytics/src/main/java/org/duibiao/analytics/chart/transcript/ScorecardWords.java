package org.duibiao.analytics.chart.transcript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.duibiao.analytics.chart.ScorecardChart;
import org.duibiao.analytics.chart.ScorecardChart.Check;
import org.duibiao.analytics.chart.ScorecardChart.Line;
import org.duibiao.analytics.chart.text.ChartTexts;

/** The lines of a self-evaluation form in words. */
public final class ScorecardWords {

    private final ChartTexts texts;

    public ScorecardWords(ChartTexts texts) {
        this.texts = texts;
    }

    /** Awarded points of those that can be had; what is not printed is said to be missing. */
    public String points(Line line) {
        String awarded = line.awarded().map(ScorecardWords::number).orElseGet(() -> texts.text("scorecard.missing"));
        return line.weight()
                .map(weight -> texts.text("scorecard.points", awarded, number(weight)))
                .orElse(awarded);
    }

    /** How the line was scored again, where it is worth a word. */
    public String check(Line line) {
        if (line.check() == Check.AGREES) {
            return "";
        }
        return line.byRule()
                .map(points -> texts.text("scorecard.byRule", range(points)))
                .orElseGet(() -> texts.text("scorecard.check." + line.check()));
    }

    private static String range(ScorecardChart.Points points) {
        String low = number(points.low());
        String high = number(points.high());
        return low.equals(high) ? low : low + "–" + high;
    }

    private static String number(BigDecimal points) {
        BigDecimal rounded = points.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }

    List<String> lines(ScorecardChart chart) {
        return chart.lines().stream()
                .map(line -> (line.criterion() + " " + points(line) + " " + check(line)).strip())
                .toList();
    }
}
