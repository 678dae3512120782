package org.duibiao.ingest.claim.table.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.MonthSpan;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.period.PeriodExpression;

/** The days and the months that the heads over the columns of a section tell, each column for itself or by the one to its left. */
public final class ColumnPeriods {

    private final Function<String, Optional<PeriodExpression>> spanOf;
    private final Predicate<String> ofFigureBeside;

    /**
     * Reads heads of columns.
     *
     * @param spanOf the span of days that a head names; empty where it names none
     * @param ofFigureBeside whether a head says something of the figure beside it: 增长, 完成率
     */
    public ColumnPeriods(Function<String, Optional<PeriodExpression>> spanOf, Predicate<String> ofFigureBeside) {
        this.spanOf = spanOf;
        this.ofFigureBeside = ofFigureBeside;
    }

    /**
     * The spans over each column, or over the nearest to its left that has some: 增长 beside 2022年 is of 2022. 上年 tells the
     * days of its own column only, and 完成计划 behind 2022年目标 is of the days of the result.
     */
    public List<List<PeriodExpression>> named(Section section) {
        List<List<PeriodExpression>> found = new ArrayList<>();
        List<PeriodExpression> left = List.of();
        List<PeriodExpression> leftResult = List.of();
        List<PeriodExpression> compared = newestOfTwo(section);
        for (Section.Column column : section.columns()) {
            List<PeriodExpression> own = ofColumn(column);
            own = own.isEmpty() && column.is(ColumnRole.GROWTH) ? compared : own;
            if (column.label()) {
                left = List.of();
                leftResult = List.of();
            } else {
                own = !own.isEmpty() ? own : column.is(ColumnRole.COMPLETION) ? leftResult : left;
                boolean goal = column.is(ColumnRole.TARGET) || column.is(ColumnRole.GROWTH_TARGET);
                leftResult = goal ? leftResult : own;
                left = column.is(ColumnRole.PRIOR) ? left : own;
            }
            found.add(own);
        }
        return found;
    }

    private List<PeriodExpression> ofColumn(Section.Column column) {
        List<PeriodExpression> named = new ArrayList<>();
        for (String head : column.heads()) {
            Optional<PeriodExpression> period = spanOf.apply(head);
            if (period.isPresent()) {
                named.add(period.get());
            }
        }
        return named;
    }

    /** The newer of two years side by side, whose growth over the other is printed once: 2022年, 2021年, 增长. */
    private List<PeriodExpression> newestOfTwo(Section section) {
        Set<PeriodExpression> named = new LinkedHashSet<>();
        for (Section.Column column : section.columns()) {
            if (!column.label()) {
                named.addAll(ofColumn(column));
            }
        }
        if (named.size() != 2) {
            return List.of();
        }
        List<PeriodExpression> years = new ArrayList<>(named);
        years.sort(Comparator.comparingInt(PeriodExpression::year).reversed());
        boolean two = years.get(0).year() > years.get(1).year()
                && years.stream().allMatch(year -> year.reference() == PeriodExpression.Reference.ABSOLUTE);
        return two ? years.subList(0, 1) : List.of();
    }

    /** What each column says of months by its innermost head, or the nearest to its left that has one. */
    public List<Optional<MonthSpan>> months(Section section) {
        List<Optional<MonthSpan>> months = new ArrayList<>();
        Optional<MonthSpan> left = Optional.empty();
        List<Section.Column> columns = section.columns();
        for (int i = 0; i < columns.size(); i++) {
            Section.Column column = columns.get(i);
            Optional<MonthSpan> own = column.label() ? Optional.empty() : innermost(column.heads());
            boolean ofLeft = !column.label() && own.isEmpty() && isOfFigureBeside(column.heads());
            left = ofLeft ? left : own;
            months.add(left);
        }
        return months;
    }

    private static Optional<MonthSpan> innermost(List<String> own) {
        Optional<MonthSpan> span = Optional.empty();
        for (int i = own.size() - 1; i >= 0 && span.isEmpty(); i--) {
            span = MonthSpan.of(own.get(i));
        }
        return span;
    }

    private boolean isOfFigureBeside(List<String> own) {
        for (String head : own) {
            if (ofFigureBeside.test(head)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a head speaks of a month that it does not name. */
    public static boolean speakOfThisMonth(Section section) {
        for (Section.Column column : section.columns()) {
            for (String head : column.heads()) {
                if (MonthSpan.isOfThisMonth(head)) {
                    return true;
                }
            }
        }
        return false;
    }
}
