package org.duibiao.analytics.chart.transcript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.analytics.chart.TargetChart;
import org.duibiao.analytics.chart.TargetChart.Goal;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;
import org.duibiao.analytics.figure.Amount;

/** Promises and their results in words. */
public final class TargetWords {

    private final ChartTexts texts;

    public TargetWords(ChartTexts texts) {
        this.texts = texts;
    }

    /** What was promised: the indicator, and whose promise it was where there are several. */
    public String name(Goal goal) {
        String indicator = texts.text(goal.indicator());
        String what = goal.growth() ? indicator + " · " + texts.text("target.growth") : indicator;
        return goal.tier()
                .map(tier -> texts.text("target.tiered", what, texts.text(tier)))
                .orElse(what);
    }

    /** Result and target with their unit. */
    public String numbers(Goal goal) {
        DisplayUnit unit = ChartUnits.of(goal, texts);
        String target = target(goal.target(), unit) + " " + unit.name();
        return goal.result()
                .map(result -> texts.text("target.result", unit.format(result), target))
                .orElseGet(() -> texts.text("target.noResult", target));
    }

    /** A target printed as a bound is reached at its number. */
    private static String target(Amount target, DisplayUnit unit) {
        return switch (target.comparison()) {
            case ABOVE -> "≥" + unit.format(target.value());
            case BELOW -> "≤" + unit.format(target.value());
            case EQUAL, ABOUT -> unit.format(target);
        };
    }

    /** The result in percent of the target. */
    public String completion(Goal goal) {
        return goal.completion().map(TargetWords::percent).orElse("");
    }

    /** Whether the promise was kept, in a word; nothing where that cannot be told. */
    public String verdict(Goal goal) {
        return goal.kept()
                .map(kept -> texts.text(kept ? "legend.kept" : "legend.notKept"))
                .orElse("");
    }

    private static String percent(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        int decimals = Math.max(0, Math.min(stripped.scale(), 2));
        return stripped.setScale(decimals, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    List<String> lines(TargetChart chart) {
        List<String> lines = new ArrayList<>();
        for (Goal goal : chart.goals()) {
            String line = String.join(" ", name(goal), numbers(goal), completion(goal), verdict(goal));
            lines.add(line.strip().replace("  ", " ") + Transcript.marks(goal.marks(), texts));
        }
        return lines;
    }
}
