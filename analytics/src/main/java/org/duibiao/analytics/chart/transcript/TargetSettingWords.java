package org.duibiao.analytics.chart.transcript;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.chart.TargetSettingChart.Row;
import org.duibiao.analytics.chart.text.ChartTexts;

/** How regions set their targets, in words. */
public final class TargetSettingWords {

    private static final String NONE = "–";
    private static final int DIGITS = 1;

    private final ChartTexts texts;

    public TargetSettingWords(ChartTexts texts) {
        this.texts = texts;
    }

    /** How many targets the region has and missed, or that there is none. */
    public String targets(Row row) {
        return row.overshoot()
                .map(overshoot -> texts.text("targetSetting.targets", overshoot.targets(), overshoot.missed()))
                .orElseGet(() -> texts.text("targetSetting.noTarget"));
    }

    /** The median overshoot; a dash where there is none. */
    public String median(Row row) {
        return row.overshoot().map(overshoot -> signed(overshoot.median())).orElse(NONE);
    }

    /** Least and greatest overshoot; nothing where there is none. */
    public String range(Row row) {
        return row.overshoot()
                .map(overshoot ->
                        texts.text("targetSetting.range", signed(overshoot.least()), signed(overshoot.greatest())))
                .orElse("");
    }

    /** Share of the targets that the result equals; a dash where there is no target. */
    public String equalShare(Row row) {
        return row.overshoot()
                .map(overshoot -> share(overshoot.equal(), overshoot.targets()))
                .orElse(NONE);
    }

    /** How many targets the result equals, of how many. */
    public String equalCount(Row row) {
        return row.overshoot()
                .map(overshoot -> texts.text("targetSetting.share", overshoot.equal(), overshoot.targets()))
                .orElse("");
    }

    /** Share of the lines that have all their points; a dash where there is no form. */
    public String fullShare(Row row) {
        return row.points().map(points -> share(points.full(), points.lines())).orElse(NONE);
    }

    /** How many lines have all their points, of how many; or that there is no form. */
    public String fullCount(Row row) {
        return row.points()
                .map(points -> texts.text("targetSetting.share", points.full(), points.lines()))
                .orElseGet(() -> texts.text("targetSetting.noForm"));
    }

    /** How many regions have no row; none where all have one. */
    public List<String> notes(TargetSettingChart chart) {
        return chart.notDrawn() == 0 ? List.of() : List.of(texts.text("targetSetting.notDrawn", chart.notDrawn()));
    }

    private static String share(int part, int whole) {
        BigDecimal percent =
                BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
        return percent.toPlainString() + "%";
    }

    private static String signed(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(DIGITS, RoundingMode.HALF_UP);
        return (rounded.signum() > 0 ? "+" : "") + rounded.toPlainString() + "%";
    }

    List<String> lines(TargetSettingChart chart) {
        List<String> lines = new ArrayList<>();
        for (Row row : chart.rows()) {
            String full = row.points().isPresent() ? fullShare(row) + " (" + fullCount(row) + ")" : fullCount(row);
            String line = row.overshoot().isPresent()
                    ? texts.text(
                            "targetSetting.line",
                            row.name(),
                            median(row),
                            range(row),
                            targets(row),
                            equalShare(row) + " (" + equalCount(row) + ")",
                            full)
                    : texts.text("targetSetting.line.noTarget", row.name(), targets(row), full);
            lines.add(line + Transcript.marks(row.marks(), texts));
        }
        lines.addAll(notes(chart));
        return lines;
    }
}
