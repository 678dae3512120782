package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.model.document.Cell;
import org.duibiao.model.period.Period;

/** The days that a cell speaks of: as its heads say, else its table's titles, else the report's year. */
public final class Periods {

    private final Heads heads;
    private final TableSetting setting;

    public Periods(Heads heads, TableSetting setting) {
        this.heads = heads;
        this.setting = setting;
    }

    /** The period of a cell; empty where nothing tells it. */
    public Optional<Period> find(Section section, Cell cell) {
        OptionalInt reportYear = setting.context().reportYear();
        int publication = setting.context().publicationYear().orElse(reportYear.orElse(0));
        int spokenOf = reportYear.orElse(publication);
        Optional<Period> period = reportYear.isPresent() ? Optional.of(Period.ofYear(spokenOf)) : Optional.empty();
        List<Optional<PeriodExpression>> expressions = new ArrayList<>();
        setting.titles().forEach(title -> expressions.add(0, onlyExpression(title)));
        headsOf(section, cell).forEach(head -> expressions.add(heads.period(head)));
        for (Optional<PeriodExpression> expression : expressions) {
            if (expression.isPresent() && (spokenOf > 0 || isDated(expression.get()))) {
                period = Optional.of(expression.get().within(spokenOf, publication));
                spokenOf = expression.get().yearWithin(spokenOf, publication);
            }
        }
        return period;
    }

    /** Whether the heads of a cell name a period. */
    public boolean isDated(Section section, Cell cell) {
        return headsOf(section, cell).stream()
                .anyMatch(head -> heads.period(head).isPresent());
    }

    /** The heads of a cell, outermost first. */
    private List<String> headsOf(Section section, Cell cell) {
        List<String> words = new ArrayList<>();
        if (section.hasHeader()) {
            setting.layout().rowHeads(section, cell).forEach(head -> words.add(head.text()));
            words.addAll(periodHeads(section, cell.column()));
        } else {
            words.addAll(cell.headerPath());
        }
        return words;
    }

    /** The heads of a column, or those of the nearest to its left that name a period: 增长 beside 2022年 is of 2022. */
    private List<String> periodHeads(Section section, int column) {
        for (int at = column; at >= 0 && !section.columns().get(at).label(); at--) {
            List<String> named = section.columns().get(at).heads();
            if (named.stream().anyMatch(head -> heads.period(head).isPresent())) {
                return named;
            }
        }
        return section.columns().get(column).heads();
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
