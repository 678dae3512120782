package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.model.document.Cell;
import org.duibiao.model.period.Period;
import org.jspecify.annotations.Nullable;

/** The days that a cell speaks of: as its heads say, else its table's titles, else the report's year. */
public final class Periods {

    private final Heads heads;
    private final TableSetting setting;
    private final List<PeriodExpression> ofTitles = new ArrayList<>();
    private @Nullable Section last;
    private List<List<PeriodExpression>> ofColumns = List.of();

    public Periods(Heads heads, TableSetting setting) {
        this.heads = heads;
        this.setting = setting;
        setting.titles().forEach(title -> onlyExpression(title).ifPresent(found -> ofTitles.add(0, found)));
    }

    /** The period of a cell; empty where nothing tells it. */
    public Optional<Period> find(Section section, Cell cell) {
        OptionalInt reportYear = setting.context().reportYear();
        int publication = setting.context().publicationYear().orElse(reportYear.orElse(0));
        int spokenOf = reportYear.orElse(publication);
        PeriodExpression told = null;
        int toldIn = spokenOf;
        List<PeriodExpression> expressions = new ArrayList<>(ofTitles);
        expressions.addAll(ofHeads(section, cell));
        for (PeriodExpression expression : expressions) {
            if (spokenOf > 0 || isDated(expression)) {
                told = expression;
                toldIn = spokenOf;
                spokenOf = expression.yearWithin(spokenOf, publication);
            }
        }
        if (told == null) {
            return reportYear.isPresent() ? Optional.of(Period.ofYear(spokenOf)) : Optional.empty();
        }
        return Optional.of(told.within(toldIn, publication));
    }

    /** Whether the heads of a cell name a period. */
    public boolean isDated(Section section, Cell cell) {
        return !ofHeads(section, cell).isEmpty();
    }

    /** The spans that the heads of a cell name, outermost first. */
    private List<PeriodExpression> ofHeads(Section section, Cell cell) {
        List<PeriodExpression> named = new ArrayList<>();
        if (section.hasHeader()) {
            for (Cell head : setting.layout().rowHeads(section, cell)) {
                heads.period(head.text()).ifPresent(named::add);
            }
            named.addAll(ofColumn(section, cell.column()));
        } else {
            cell.headerPath().forEach(head -> heads.period(head).ifPresent(named::add));
        }
        return named;
    }

    /** The spans over a column, or over the nearest to its left that has some: 增长 beside 2022年 is of 2022. */
    private List<PeriodExpression> ofColumn(Section section, int column) {
        if (section != last) {
            last = section;
            ofColumns = ofColumns(section);
        }
        return ofColumns.get(column);
    }

    private List<List<PeriodExpression>> ofColumns(Section section) {
        List<List<PeriodExpression>> found = new ArrayList<>();
        List<PeriodExpression> left = List.of();
        for (Section.Column column : section.columns()) {
            List<PeriodExpression> own = column.heads().stream()
                    .flatMap(head -> heads.period(head).stream())
                    .toList();
            found.add(own.isEmpty() && !column.label() ? left : own);
            left = column.label() ? List.of() : found.get(found.size() - 1);
        }
        return found;
    }

    private static boolean isDated(PeriodExpression expression) {
        return expression.reference() == PeriodExpression.Reference.ABSOLUTE;
    }

    /** The span that a title names, where it names no more than one. */
    private Optional<PeriodExpression> onlyExpression(String title) {
        List<PeriodExpression> named = heads.periods(title).stream().distinct().toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }
}
