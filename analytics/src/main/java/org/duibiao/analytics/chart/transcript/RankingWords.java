package org.duibiao.analytics.chart.transcript;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.RankingChart.Bar;
import org.duibiao.analytics.chart.layout.RankingRow;
import org.duibiao.analytics.chart.layout.RankingRows;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.chart.text.DisplayUnit;
import org.duibiao.analytics.figure.Amount;

/** The rows of a ranking in words: what stands at their left, and what stands at the end of the bar. */
public final class RankingWords {

    private final ChartTexts texts;
    private final DisplayUnit unit;

    public RankingWords(RankingChart chart, ChartTexts texts) {
        this.texts = texts;
        this.unit = ChartUnits.of(chart, texts);
    }

    /** The unit of all values. */
    public DisplayUnit unit() {
        return unit;
    }

    /** The place of a region as far as it is sure: {@code 3}, {@code 2–4}. */
    public static String rank(int rank, int rankTo) {
        return rank == rankTo ? Integer.toString(rank) : rank + "–" + rankTo;
    }

    /** Place of the row, or nothing where it has none. */
    public String place(RankingRow row) {
        return row instanceof RankingRow.Placed placed
                ? rank(placed.bar().rank(), placed.bar().rankTo())
                : "";
    }

    /** Name of the row's region, or nothing where it speaks of several. */
    public String name(RankingRow row) {
        if (row instanceof RankingRow.Placed placed) {
            return placed.bar().name();
        }
        if (row instanceof RankingRow.Aside aside) {
            return aside.region().name();
        }
        return row instanceof RankingRow.Missing missing ? missing.region().name() : "";
    }

    /** What the row says: its value, or why it has none. */
    public String said(RankingRow row) {
        if (row instanceof RankingRow.Placed placed) {
            return unit.format(placed.bar().amount());
        }
        if (row instanceof RankingRow.Gap gap) {
            return texts.text("ranking.gap", gap.regions(), unit.format(gap.first()), unit.format(gap.last()));
        }
        if (row instanceof RankingRow.Aside aside) {
            return aside(aside);
        }
        if (row instanceof RankingRow.MoreAside more) {
            return texts.text("ranking.notRanked.more", count(more.reasons()), Footer.reasons(more.reasons(), texts));
        }
        if (row instanceof RankingRow.Missing missing) {
            return texts.text(
                    "ranking.missing", texts.word("reason", missing.region().reason()));
        }
        RankingRow.MoreMissing more = (RankingRow.MoreMissing) row;
        return texts.text("ranking.missing.more", count(more.reasons()), Footer.reasons(more.reasons(), texts));
    }

    private String aside(RankingRow.Aside aside) {
        Amount amount = aside.region().amount();
        DisplayUnit own = texts.unitFor(aside.region().unit(), List.of(amount.value()));
        return texts.text(
                "ranking.notRanked",
                own.format(amount),
                own.name(),
                aside.region().period(),
                texts.word("reason", aside.region().reason()));
    }

    private static int count(java.util.SortedMap<String, Integer> reasons) {
        return reasons.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Every region in words, those too that are not drawn for want of room. */
    List<String> lines(RankingChart chart) {
        List<String> lines = new ArrayList<>();
        for (Bar bar : chart.bars()) {
            lines.add(rank(bar.rank(), bar.rankTo()) + " " + bar.name() + " " + unit.format(bar.amount()) + " "
                    + unit.name() + Transcript.marks(bar.marks(), texts));
        }
        chart.spread()
                .flatMap(spread -> spread.median())
                .ifPresent(median -> lines.add(texts.text("ranking.median", unit.format(median) + " " + unit.name())));
        for (RankingRow row : RankingRows.of(chart)) {
            if (!(row instanceof RankingRow.Placed) && !(row instanceof RankingRow.Gap)) {
                lines.add(("– " + name(row)).strip() + " " + said(row));
            }
        }
        return lines;
    }
}
