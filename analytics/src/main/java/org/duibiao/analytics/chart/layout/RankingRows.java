package org.duibiao.analytics.chart.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duibiao.analytics.chart.Absent;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.NotRanked;
import org.duibiao.analytics.chart.RankingChart;
import org.duibiao.analytics.chart.RankingChart.Bar;

/**
 * Which rows of a ranking are drawn. All of them up to {@value #MOST_BARS} regions. Beyond, the first, the last and those
 * around a region that was asked about; what lies between is one row that says how many there are and their span, so that
 * nothing is dropped in silence. Regions that are not compared or missing have a row each while there are few of them.
 */
public final class RankingRows {

    /** Up to so many regions each has its bar. */
    public static final int MOST_BARS = 150;

    /** Of more regions, so many are drawn from the first on. */
    static final int FIRST = 60;

    /** Of more regions, so many are drawn up to the last. */
    static final int LAST = 20;

    /** Of more regions, so many are drawn on each side of one that was asked about. */
    static final int AROUND = 3;

    /** Regions not compared, or missing, that have a row each. */
    static final int MOST_OTHERS = 12;

    private RankingRows() {}

    /** The rows of a ranking, from the top. */
    public static List<RankingRow> of(RankingChart chart) {
        List<RankingRow> rows = new ArrayList<>(bars(chart.bars()));
        Predicate<NotRanked> asideAsked = region -> region.marks().contains(Mark.ASKED);
        addSome(
                rows,
                chart.notRanked(),
                asideAsked,
                RankingRow.Aside::new,
                left -> new RankingRow.MoreAside(count(left, NotRanked::reason)));
        addSome(
                rows,
                chart.missing(),
                Absent::asked,
                RankingRow.Missing::new,
                left -> new RankingRow.MoreMissing(count(left, Absent::reason)));
        return rows;
    }

    private static List<RankingRow> bars(List<Bar> bars) {
        TreeSet<Integer> drawn = new TreeSet<>();
        for (int index = 0; index < bars.size(); index++) {
            if (bars.size() <= MOST_BARS || index < FIRST || index >= bars.size() - LAST) {
                drawn.add(index);
            } else if (bars.get(index).marks().contains(Mark.ASKED)) {
                for (int near = index - AROUND; near <= index + AROUND; near++) {
                    drawn.add(near);
                }
            }
        }
        List<RankingRow> rows = new ArrayList<>();
        int next = 0;
        for (int index : drawn) {
            if (index > next) {
                rows.add(new RankingRow.Gap(
                        index - next,
                        bars.get(next).amount().value(),
                        bars.get(index - 1).amount().value()));
            }
            rows.add(new RankingRow.Placed(bars.get(index)));
            next = index + 1;
        }
        return rows;
    }

    /** A row for each of a few; of many, for those asked about, and one row for the rest. */
    private static <T> void addSome(
            List<RankingRow> rows,
            List<T> regions,
            Predicate<T> asked,
            Function<T, RankingRow> row,
            Function<List<T>, RankingRow> rest) {
        boolean few = regions.size() <= MOST_OTHERS;
        List<T> left = new ArrayList<>();
        for (T region : regions) {
            if (few || asked.test(region)) {
                rows.add(row.apply(region));
            } else {
                left.add(region);
            }
        }
        if (!left.isEmpty()) {
            rows.add(rest.apply(left));
        }
    }

    private static <T> SortedMap<String, Integer> count(List<T> regions, Function<T, String> reason) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        regions.forEach(region -> counts.merge(reason.apply(region), 1, Integer::sum));
        return counts;
    }
}
