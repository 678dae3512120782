package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.chart.text.Label;
import org.duibiao.analytics.figure.Amount;

/**
 * One indicator over the years, a line a region; where a year is missing the line is broken.
 *
 * @param caption what it says of itself
 * @param unit of all values, a base unit
 * @param years in order, without gaps
 * @param lines of the regions that were asked for, at most {@value #MOST_LINES}
 * @param others lines of the rest of the group, drawn faintly behind
 * @param medians of the group a year; empty where fewer than five regions have a figure
 * @param official what official statistics say of the regions asked for, where the lines are what their bureaus report
 */
public record TrendChart(
        Caption caption,
        String unit,
        List<Integer> years,
        List<Line> lines,
        List<Line> others,
        List<Optional<BigDecimal>> medians,
        Optional<Official> official)
        implements ChartDescription {

    /** More lines than this cannot be told apart by colour and shape. */
    public static final int MOST_LINES = 7;

    /** What is known of a region in a year. */
    public sealed interface Point {

        /** A figure. */
        record Known(Amount amount, Set<Mark> marks) implements Point {
            public Known {
                requireNonNull(amount, "amount is null");
                marks = Set.copyOf(marks);
            }
        }

        /** None that can be compared, and what is known of why. */
        record Unknown(String reason) implements Point {
            public Unknown {
                requireNonNull(reason, "reason is null");
            }
        }
    }

    /**
     * One region over the years.
     *
     * @param code of the region
     * @param name of the region
     * @param points one for each year
     */
    public record Line(String code, String name, List<Point> points) {
        public Line {
            requireNonNull(code, "code is null");
            requireNonNull(name, "name is null");
            points = List.copyOf(points);
        }
    }

    /**
     * Official figures beside the reported ones: series of their own, joined with no other.
     *
     * @param scope what they cover, which may be other than what the reports cover
     * @param lines of the regions that have any, at least one
     */
    public record Official(Label scope, List<Line> lines) {
        public Official {
            requireNonNull(scope, "scope is null");
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("no region has an official figure");
            }
        }
    }

    public TrendChart {
        requireNonNull(caption, "caption is null");
        requireNonNull(unit, "unit is null");
        years = List.copyOf(years);
        lines = List.copyOf(lines);
        others = List.copyOf(others);
        medians = List.copyOf(medians);
        requireNonNull(official, "official is null");
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException(
                    "a trend has 1 to " + MOST_LINES + " lines that can be told apart, not " + lines.size());
        }
        if (medians.size() != years.size() || !complete(all(lines, others, official), years.size())) {
            throw new IllegalArgumentException("every line has one point for each of the " + years.size() + " years");
        }
    }

    /** All lines: of the regions asked for, of the others, and of official statistics. */
    public List<Line> allLines() {
        return all(lines, others, official);
    }

    /** Where the official line of a region asked for stands in {@link #lines()}, by which it has its colour. */
    public int placeOf(Line officialLine) {
        return lines.stream().map(Line::code).toList().indexOf(officialLine.code());
    }

    private static List<Line> all(List<Line> lines, List<Line> others, Optional<Official> official) {
        List<Line> all = new ArrayList<>(lines);
        all.addAll(others);
        official.map(Official::lines).ifPresent(all::addAll);
        return all;
    }

    private static boolean complete(List<Line> lines, int years) {
        return lines.stream().allMatch(line -> line.points().size() == years);
    }
}
