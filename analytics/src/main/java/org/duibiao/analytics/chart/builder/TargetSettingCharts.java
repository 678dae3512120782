package org.duibiao.analytics.chart.builder;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.analytics.chart.Caption;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.Mark;
import org.duibiao.analytics.chart.TargetSettingChart;
import org.duibiao.analytics.chart.TargetSettingChart.Row;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.figure.TargetSetting;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;

/** Makes charts of how the regions of a group set their targets. */
public final class TargetSettingCharts {

    /** Rows that a chart has at most, besides those of the regions asked about. */
    static final int MOST_ROWS = 60;

    private static final Comparator<Row> FARTHEST_FIRST = Comparator.comparing(
            row -> row.overshoot().map(TargetSetting.Overshoot::median),
            Comparator.comparing((Optional<BigDecimal> median) -> median.isEmpty())
                    .thenComparing(median -> median.orElse(BigDecimal.ZERO), Comparator.reverseOrder()));

    private final Provenance provenance;

    public TargetSettingCharts(Provenance provenance) {
        this.provenance = requireNonNull(provenance, "provenance is null");
    }

    /**
     * The chart of a year, or why there is none. A region asked about that has neither target nor form gets a row that says
     * so; other regions without them are counted.
     *
     * @param group that is shown
     * @param members its regions then
     * @param settings how targets of the year were set
     * @param asked codes of the regions asked about
     */
    public ChartOutcome describe(
            Group group, List<Region> members, int year, List<TargetSetting> settings, Set<String> asked) {
        Map<String, Region> byCode = members.stream().collect(Collectors.toMap(Region::code, Function.identity()));
        List<TargetSetting> shown = settings.stream()
                .filter(setting -> setting.year() == year && byCode.containsKey(setting.regionCode()))
                .toList();
        Period period = Period.ofYear(year);
        if (shown.isEmpty()) {
            return new Refused(Label.message("refused.noTargetSetting", period), List.of());
        }
        Set<String> known = shown.stream().map(TargetSetting::regionCode).collect(Collectors.toSet());
        List<Row> rows = new ArrayList<>();
        shown.forEach(setting -> rows.add(new Row(
                name(group, byCode, setting.regionCode()),
                setting.overshoot(),
                setting.points(),
                marks(setting.origin(), asked.contains(setting.regionCode())))));
        members.stream()
                .filter(region -> asked.contains(region.code()) && !known.contains(region.code()))
                .forEach(region -> rows.add(new Row(
                        name(group, byCode, region.code()), Optional.empty(), Optional.empty(), Set.of(Mark.ASKED))));
        rows.sort(FARTHEST_FIRST);
        List<Row> drawn = drawn(rows);
        return new Described(new TargetSettingChart(
                caption(group, members.size(), known.size(), period, shown), drawn, rows.size() - drawn.size()));
    }

    private static List<Row> drawn(List<Row> rows) {
        List<Row> drawn = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i < MOST_ROWS || rows.get(i).marks().contains(Mark.ASKED)) {
                drawn.add(rows.get(i));
            }
        }
        return drawn;
    }

    /** Across the country regions are named in full, and within a region where another one bears the same name. */
    private static String name(Group group, Map<String, Region> members, String code) {
        Region region = requireNonNull(members.get(code), code);
        return group.within().isEmpty() ? region.fullName() : RegionNames.among(List.copyOf(members.values()), region);
    }

    private static Set<Mark> marks(String origin, boolean asked) {
        Set<Mark> marks = EnumSet.noneOf(Mark.class);
        if (asked) {
            marks.add(Mark.ASKED);
        }
        if (origin.equals("generated")) {
            marks.add(Mark.GENERATED);
        }
        return marks;
    }

    private Caption caption(Group group, int members, int known, Period period, List<TargetSetting> shown) {
        Label regions = Wording.group(group);
        return new Caption(
                Label.message("targetSetting.title", regions, period),
                Label.message("period", period),
                Label.message("targetSetting.scope"),
                Label.message("targetSetting.group", regions, members, known, members - known),
                Optional.empty(),
                shown.stream().map(TargetSetting::origin).collect(Collectors.toCollection(TreeSet::new)),
                provenance.sources(),
                provenance.dataVersion());
    }
}
