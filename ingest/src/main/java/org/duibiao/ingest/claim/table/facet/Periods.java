package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.claim.table.period.ColumnPeriods;
import org.duibiao.ingest.document.table.MonthSpan;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.model.document.Cell;
import org.duibiao.model.period.Period;
import org.jspecify.annotations.Nullable;

/** The days that a cell speaks of: as its heads say, else its table's titles, else the report's year. */
public final class Periods {

    private final Heads heads;
    private final ColumnPeriods columns;
    private final TableSetting setting;
    private final int publication;
    private final Told ofTitles;
    private @Nullable OfSection last;
    private @Nullable OfRow lastRow;

    public Periods(Heads heads, TableSetting setting) {
        this.heads = heads;
        this.columns = new ColumnPeriods(heads::period, heads::isOfFigureBeside);
        this.setting = setting;
        this.publication = setting.context()
                .publicationYear()
                .orElse(setting.context().reportYear().orElse(0));
        this.ofTitles = ofTitles();
    }

    /**
     * What was told so far.
     *
     * @param expression the span told last; null before any
     * @param within the year that was spoken of when it was told
     * @param spokenOf the year spoken of since
     */
    private record Told(@Nullable PeriodExpression expression, int within, int spokenOf) {

        Told then(PeriodExpression next, int publication) {
            if (expression != null && isThisYear(next) && !isThisYear(expression)) {
                return this;
            }
            boolean heard = spokenOf > 0 || next.reference() == PeriodExpression.Reference.ABSOLUTE;
            return heard ? new Told(next, spokenOf, next.yearWithin(spokenOf, publication)) : this;
        }

        /** 本年, 当年: below (1-8月) the months that the title tells, and no more of that year. */
        private static boolean isThisYear(PeriodExpression expression) {
            return expression.isThisYear(PeriodExpression.Reference.FROM_SPOKEN);
        }
    }

    /**
     * What a section says of days, the same for all its cells.
     *
     * @param named the spans over each column, or over the nearest to its left that has some
     * @param months what each column says of months
     * @param ofThisMonth whether a head speaks of a month that it does not name
     * @param days the days of cells of each column in rows that tell none themselves
     */
    private record OfSection(
            Section section,
            List<List<PeriodExpression>> named,
            List<Optional<MonthSpan>> months,
            boolean ofThisMonth,
            List<Optional<Period>> days) {}

    /**
     * What the heads of a row say of days, the same for all its cells.
     *
     * @param heads that {@link org.duibiao.ingest.document.table.TableLayout} keeps for it
     * @param named outermost first
     * @param remarks those in brackets
     */
    private record OfRow(List<Cell> heads, List<PeriodExpression> named, List<PeriodExpression> remarks) {

        boolean isSilent() {
            return named.isEmpty() && remarks.isEmpty();
        }
    }

    private Told ofTitles() {
        Told told = ofDocument(new Told(null, 0, setting.context().reportYear().orElse(publication)));
        List<String> titles = setting.titles();
        for (int i = titles.size() - 1; i >= 0; i--) {
            Optional<PeriodExpression> expression = onlyExpression(titles.get(i));
            told = expression.isPresent() ? told.then(expression.get(), publication) : told;
        }
        return told;
    }

    /** What the document's title says, where it names months of the report's year and nothing else: 2023年1-10月. */
    private Told ofDocument(Told untold) {
        Optional<PeriodExpression> named = onlyExpression(setting.context().title());
        OptionalInt year = setting.context().reportYear();
        boolean months = named.map(PeriodExpression::shape)
                .filter(shape -> shape == PeriodExpression.Shape.MONTHS || shape == PeriodExpression.Shape.MONTH)
                .isPresent();
        boolean ofYear =
                months && year.isPresent() && named.get().yearWithin(year.getAsInt(), publication) == year.getAsInt();
        return ofYear ? untold.then(named.get(), publication) : untold;
    }

    /** The period of a cell; empty where nothing tells it. */
    public Optional<Period> find(Section section, Cell cell) {
        return section.hasHeader() && ofRow(section, cell).isSilent()
                ? of(section).days().get(cell.column())
                : daysOf(told(ofHeads(section, cell)), spanOf(section, cell));
    }

    private Optional<Period> daysOf(Told told, Optional<MonthSpan> span) {
        if (told.expression() != null) {
            Period period = told.expression().within(told.within(), publication);
            return Optional.of(span.isPresent() ? within(period, span.get()) : period);
        }
        return setting.context().reportYear().isPresent()
                ? Optional.of(Period.ofYear(told.spokenOf()))
                : Optional.empty();
    }

    /** What the titles tell, and then the heads of a cell. */
    private Told told(List<PeriodExpression> ofHeads) {
        Told told = ofTitles;
        for (PeriodExpression expression : ofHeads) {
            told = told.then(expression, publication);
        }
        return told;
    }

    /** The month or its quarter alone, or the year up to it, of days that end with a month. */
    private static Period within(Period period, MonthSpan span) {
        if (period.spansYears()) {
            return period;
        }
        int month = period.end().getMonthValue();
        return Period.ofMonths(period.end().getYear(), span.firstMonth(month), month);
    }

    /** Whether a cell is of a month alone or of the months up to it, and nothing tells which month it is. */
    public boolean isOfUnknownMonth(Section section, Cell cell) {
        if (spanOf(section, cell).isEmpty() || !of(section).ofThisMonth()) {
            return false;
        }
        PeriodExpression expression = told(ofHeads(section, cell)).expression();
        return expression == null || expression.shape() == PeriodExpression.Shape.YEAR;
    }

    /** What the innermost head says that speaks of months, over the column or over the nearest to its left that has one. */
    private Optional<MonthSpan> spanOf(Section section, Cell cell) {
        return section.hasHeader() ? of(section).months().get(cell.column()) : Optional.empty();
    }

    private OfSection of(Section section) {
        if (last == null || last.section() != section) {
            List<List<PeriodExpression>> named = columns.named(section);
            List<Optional<MonthSpan>> months = columns.months(section);
            List<Optional<Period>> days = new ArrayList<>();
            for (int column = 0; column < named.size(); column++) {
                days.add(daysOf(told(named.get(column)), months.get(column)));
            }
            last = new OfSection(section, named, months, ColumnPeriods.speakOfThisMonth(section), days);
        }
        return last;
    }

    /** Whether the heads of a cell name a period. */
    public boolean isDated(Section section, Cell cell) {
        return !ofHeads(section, cell).isEmpty();
    }

    /** The spans that the heads of a cell name, outermost first. */
    private List<PeriodExpression> ofHeads(Section section, Cell cell) {
        if (!section.hasHeader()) {
            List<PeriodExpression> named = new ArrayList<>();
            cell.headerPath().forEach(head -> heads.period(head).ifPresent(named::add));
            return named;
        }
        OfRow row = ofRow(section, cell);
        List<PeriodExpression> ofColumn = of(section).named().get(cell.column());
        if (row.isSilent()) {
            return ofColumn;
        }
        List<PeriodExpression> named = new ArrayList<>(row.named());
        named.addAll(ofColumn);
        named.addAll(row.remarks());
        return named;
    }

    private OfRow ofRow(Section section, Cell cell) {
        List<Cell> rowHeads = setting.layout().rowHeads(section, cell);
        if (lastRow == null || lastRow.heads() != rowHeads) {
            List<PeriodExpression> named = new ArrayList<>();
            List<PeriodExpression> remarks = new ArrayList<>();
            for (Cell head : rowHeads) {
                heads.periodOfRow(head.text())
                        .ifPresent(period -> (heads.isRemark(head.text()) ? remarks : named).add(period));
            }
            lastRow = new OfRow(rowHeads, named, remarks);
        }
        return lastRow;
    }

    /** The span that a title names, where it names no more than one. */
    private Optional<PeriodExpression> onlyExpression(String title) {
        List<PeriodExpression> named = heads.periods(title).stream().distinct().toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
