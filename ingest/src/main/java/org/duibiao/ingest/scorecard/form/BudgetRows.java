package org.duibiao.ingest.scorecard.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.Units;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.model.document.Cell;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.scorecard.Criterion;
import org.duibiao.model.scorecard.LineRole;
import org.duibiao.model.scorecard.Money;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.ScorecardLine;

/** The money of a form: a line a row, the first with points, or else the first total, being the budget and the others its parts. */
final class BudgetRows {

    private static final String UNIT_UNKNOWN = "unit_unknown";

    /** Of amounts whose unit is printed nowhere: their ratios hold all the same. */
    private static final Unit PLAIN = new Unit("", Dimension.COUNT, Unit.COUNT, BigDecimal.ONE);

    private final CellReadings readings;
    private final CellNumbers numbers;

    BudgetRows(CellReadings readings) {
        this.readings = readings;
        this.numbers = new CellNumbers(readings);
    }

    /** The lines of a section; rows that print nothing but their name are left out. */
    List<ScorecardLine> read(FormSection section) {
        List<ScorecardLine> lines = new ArrayList<>();
        for (int row = section.section().dataStart(); row < section.section().dataEnd(); row++) {
            line(section, row).ifPresent(lines::add);
        }
        ScorecardLine total = lines.stream()
                .filter(line -> line.score().isPresent() || line.weight().isPresent())
                .findFirst()
                .or(() -> lines.stream()
                        .filter(line ->
                                RowWords.BUDGET_TOTAL.ends(line.criterion().words()))
                        .findFirst())
                .or(() -> lines.stream().findFirst())
                .orElse(null);
        return lines.stream()
                .map(line -> line == total ? line.as(LineRole.BUDGET) : line)
                .toList();
    }

    private Optional<ScorecardLine> line(FormSection section, int row) {
        Optional<Cell> rate = cell(section, row, ColumnRole.EXECUTION_RATE);
        List<Optional<Cell>> amounts = Stream.of(
                        ColumnRole.BUDGET_INITIAL, ColumnRole.BUDGET_FULL_YEAR, ColumnRole.BUDGET_EXECUTED)
                .map(role -> cell(section, row, role))
                .toList();
        if (Stream.concat(amounts.stream(), Stream.of(rate)).allMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Optional<Unit> unit =
                amounts.stream().flatMap(Optional::stream).findFirst().flatMap(cell -> unit(section, cell));
        Money money = new Money(
                amounts.get(0).flatMap(cell -> money(section, cell, unit)),
                amounts.get(1).flatMap(cell -> money(section, cell, unit)),
                amounts.get(2).flatMap(cell -> money(section, cell, unit)),
                rate.flatMap(cell -> numbers.rate(section, cell)),
                unit.map(Unit::base));
        List<Cell> label = label(section, row);
        Cell named = label.isEmpty() ? firstFilled(section, row) : label.get(label.size() - 1);
        String name = label.stream().map(cell -> FormSection.oneLine(cell)).collect(Collectors.joining(" "));
        return Optional.of(new ScorecardLine(
                1,
                LineRole.BUDGET_PART,
                Criterion.named(name.isEmpty() ? named.text().strip() : name),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                money,
                cell(section, row, ColumnRole.WEIGHT).flatMap(cell -> numbers.weight(section, cell)),
                cell(section, row, ColumnRole.SCORE).flatMap(cell -> numbers.points(section, cell)),
                Optional.empty(),
                Rescore.none("资金的组成部分，不单独计分"),
                named.text().strip(),
                section.place(named),
                unit.isEmpty() ? List.of(UNIT_UNKNOWN) : List.of()));
    }

    private Optional<Cell> cell(FormSection section, int row, ColumnRole role) {
        int column = section.column(role);
        return column < 0
                ? Optional.empty()
                : section.at(row, column).filter(cell -> cell.row() == row && !CellWords.isVoid(cell.text()));
    }

    private Optional<Unit> unit(FormSection section, Cell cell) {
        return numbers.unit(cell.text())
                .or(() -> new Units(readings, section.setting())
                        .find(section.section(), cell)
                        .flatMap(numbers::unitNamed))
                .filter(unit -> unit.dimension() == Dimension.MONEY);
    }

    private Optional<Printed> money(FormSection section, Cell cell, Optional<Unit> unit) {
        return numbers.read(section, cell, unit.orElse(PLAIN));
    }

    /** The cells that name a row; one that stands beside all rows, heads included, names none of them. */
    private static List<Cell> label(FormSection section, int row) {
        List<Cell> label = new ArrayList<>();
        for (int column = 0; column < section.section().columns().size(); column++) {
            if (section.section().columns().get(column).label()) {
                section.at(row, column)
                        .filter(cell -> cell.row() >= section.section().dataStart() && !CellWords.isVoid(cell.text()))
                        .filter(cell -> !label.contains(cell))
                        .ifPresent(label::add);
            }
        }
        return label;
    }

    private static Cell firstFilled(FormSection section, int row) {
        return section.setting().layout().grid().startingIn(row).stream()
                .filter(cell -> !CellWords.isVoid(cell.text()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("row " + row + " holds nothing"));
    }
}
