package org.duibiao.ingest.scorecard.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.Units;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.model.document.Cell;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.scorecard.Criterion;
import org.duibiao.model.scorecard.LineRole;
import org.duibiao.model.scorecard.Money;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scorecard.Statement;

/** The criteria of a form: a line a row that has points, a target or a result, and the total. */
final class CriterionRows {

    /** Points that stand once for several rows. */
    private static final String POINTS_SHARED = "points_shared";

    private static final String UNIT_INFERRED = "unit_inferred";

    private final CellReadings readings;
    private final CellNumbers numbers;
    private final StatementReader statements;

    CriterionRows(CellReadings readings) {
        this.readings = readings;
        this.numbers = new CellNumbers(readings);
        this.statements = new StatementReader(readings);
    }

    List<ScorecardLine> read(FormSection section) {
        CriterionColumns columns = CriterionColumns.of(section);
        List<ScorecardLine> lines = new ArrayList<>();
        for (int row = section.section().dataStart(); row < section.section().dataEnd(); row++) {
            if (RowWords.SCORE_TOTAL.matches(section.firstWords(row))) {
                total(section, columns, row).ifPresent(lines::add);
            } else {
                line(section, columns, row).ifPresent(lines::add);
            }
        }
        return lines;
    }

    private Optional<ScorecardLine> total(FormSection section, CriterionColumns columns, int row) {
        Optional<Printed> weight = at(section, row, columns.weight()).flatMap(cell -> numbers.weight(section, cell));
        Optional<Printed> score = at(section, row, columns.score()).flatMap(cell -> numbers.points(section, cell));
        if (weight.isEmpty() && score.isEmpty()) {
            return Optional.empty();
        }
        Cell label = section.setting().layout().grid().startingIn(row).stream()
                .filter(cell -> !CellWords.isVoid(cell.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a total has no name"));
        return Optional.of(new ScorecardLine(
                1,
                LineRole.TOTAL,
                Criterion.named(FormSection.oneLine(label)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Money.NONE,
                weight,
                score,
                Optional.empty(),
                Rescore.none("合计行"),
                label.text().strip(),
                section.place(label),
                List.of()));
    }

    private Optional<ScorecardLine> line(FormSection section, CriterionColumns columns, int row) {
        Optional<Cell> weight = at(section, row, columns.weight());
        Optional<Cell> score = at(section, row, columns.score());
        Optional<Cell> target = at(section, row, columns.target());
        Optional<Cell> result = at(section, row, columns.result());
        boolean blank = weight.isEmpty() && score.isEmpty() && target.isEmpty() && result.isEmpty();
        Optional<Cell> named = columns.innermost(section, row);
        if (blank || named.isEmpty()) {
            return Optional.empty();
        }
        List<String> flags = new ArrayList<>();
        if (isShared(section, row, columns.weight()) || isShared(section, row, columns.score())) {
            flags.add(POINTS_SHARED);
        }
        Optional<Unit> unit = unit(section, target.or(() -> result));
        Optional<Statement> promised = target.map(cell -> state(section, cell, unit));
        Optional<Statement> reached = result.map(cell -> state(section, cell, unit.or(() -> unitOf(target))));
        Optional<Statement> fitting = promised.isPresent() && reached.isPresent()
                ? Optional.of(fit(reached.get(), promised.get(), target))
                : reached;
        if (promised.flatMap(Statement::unit).isPresent()
                && result.filter(this::isBare).isPresent()) {
            flags.add(UNIT_INFERRED);
        }
        return Optional.of(new ScorecardLine(
                1,
                LineRole.CRITERION,
                columns.criterion(section, row),
                Optional.empty(),
                promised,
                fitting,
                Money.NONE,
                weight.flatMap(cell -> numbers.weight(section, cell)),
                score.flatMap(cell -> numbers.points(section, cell)),
                columns.reason(section, row),
                Rescore.none(""),
                named.get().text().strip(),
                section.place(named.get()),
                flags));
    }

    private Statement state(FormSection section, Cell cell, Optional<Unit> unit) {
        return statements.read(cell.text().strip(), section.place(cell), unit);
    }

    /** A result of several numbers, of which one alone has the unit of the target. */
    private Statement fit(Statement reached, Statement promised, Optional<Cell> target) {
        boolean several = reached.unit().isEmpty() && promised.unit().isPresent();
        return several
                ? unitOf(target)
                        .flatMap(unit -> statements.readOnly(
                                reached.printed().text(), reached.printed().place(), unit.text()))
                        .orElse(reached)
                : reached;
    }

    private Optional<Unit> unitOf(Optional<Cell> target) {
        return target.map(cell -> statements.numbers(cell.text().strip(), Optional.empty()))
                .filter(found -> found.size() == 1)
                .map(found -> found.get(0).unit());
    }

    private boolean isBare(Cell cell) {
        List<StatementReader.Number> found = statements.numbers(cell.text().strip(), Optional.empty());
        return found.size() == 1 && found.get(0).unit().text().isEmpty();
    }

    /** The unit of a column of units, where the form has one. */
    private Optional<Unit> unit(FormSection section, Optional<Cell> cell) {
        return section.column(ColumnRole.UNIT) < 0
                ? Optional.empty()
                : cell.flatMap(found -> new Units(readings, section.setting()).find(section.section(), found))
                        .flatMap(numbers::unitNamed);
    }

    private static Optional<Cell> at(FormSection section, int row, int column) {
        return column < 0
                ? Optional.empty()
                : section.at(row, column).filter(cell -> cell.row() == row && !CellWords.isVoid(cell.text()));
    }

    private static boolean isShared(FormSection section, int row, int column) {
        return column >= 0
                && section.at(row, column)
                        .filter(cell -> cell.rowSpan() > 1 && !CellWords.isVoid(cell.text()))
                        .isPresent();
    }
}
