package org.duibiao.analytics.chart.transcript;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.analytics.chart.SpineChart;
import org.duibiao.analytics.chart.SpineChart.Place;
import org.duibiao.analytics.chart.SpineChart.Row;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;
import org.duibiao.model.catalogue.Indicator.Direction;

/** Where a region stands on everything, in words. */
public final class SpineWords {

    private final ChartTexts texts;
    private final boolean ofOneOrigin;

    public SpineWords(SpineChart chart, ChartTexts texts) {
        this.texts = texts;
        this.ofOneOrigin = chart.isOfOneOrigin();
    }

    public String name(Row row) {
        return texts.text(row.indicator());
    }

    /** Unit and scope, which each row has of its own, whose figures they are where rows differ in that, and whether neither way is better. */
    public String unitAndScope(Row row) {
        String both = texts.text("spine.unit", ChartUnits.of(row, texts).name(), row.scope());
        if (!ofOneOrigin && !row.origins().isEmpty()) {
            List<String> origins = row.origins().stream()
                    .map(origin -> texts.text("spine.origin." + origin))
                    .toList();
            both = texts.text("spine.unit", both, texts.list(origins));
        }
        return row.direction() == Direction.NEITHER ? texts.text("spine.undirected", both) : both;
    }

    /** The region's value, or a dash where it has none. */
    public String value(Row row) {
        return row.place() instanceof Place.Ranked ranked
                ? ChartUnits.of(row, texts).format(ranked.amount())
                : "–";
    }

    /** The region's place, or why it has none. */
    public String place(Row row) {
        if (isAlone(row)) {
            return texts.text("spine.alone");
        }
        if (row.place() instanceof Place.Ranked ranked) {
            return texts.text(
                    "spine.rank",
                    RankingWords.rank(ranked.rank(), ranked.rankTo()),
                    row.census().compared());
        }
        return texts.text("spine.notRanked", texts.word("reason", ((Place.Nowhere) row.place()).reason()));
    }

    /** Whether the region stands by itself, so that there is nothing to compare it with. */
    public static boolean isAlone(Row row) {
        return row.place() instanceof Place.Ranked && row.census().compared() == 1;
    }

    /** Value at the left end of a row: the worst, or the least where neither way is better. */
    public String left(Row row) {
        DisplayUnit unit = ChartUnits.of(row, texts);
        return row.spread()
                .map(spread -> unit.format(row.direction() == Direction.LOWER ? spread.greatest() : spread.least()))
                .orElse("");
    }

    /** Value at the right end of a row: the best, or the greatest where neither way is better. */
    public String right(Row row) {
        DisplayUnit unit = ChartUnits.of(row, texts);
        return row.spread()
                .map(spread -> unit.format(row.direction() == Direction.LOWER ? spread.least() : spread.greatest()))
                .orElse("");
    }

    List<String> lines(SpineChart chart) {
        List<String> lines = new ArrayList<>();
        for (Row row : chart.rows()) {
            String ends = row.direction() == Direction.NEITHER
                    ? texts.text("spine.least") + " " + left(row) + ", " + texts.text("spine.greatest") + " "
                            + right(row)
                    : texts.text("spine.worst") + " " + left(row) + ", " + texts.text("spine.best") + " " + right(row);
            String marks = row.place() instanceof Place.Ranked ranked ? Transcript.marks(ranked.marks(), texts) : "";
            lines.add(name(row) + " (" + unitAndScope(row) + "): " + value(row) + ", " + place(row)
                    + (row.spread().isPresent() && !isAlone(row) ? ", " + ends : "") + marks);
        }
        return lines;
    }
}
