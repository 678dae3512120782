package org.duibiao.ingest.claim.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.budget.BudgetColumns;
import org.duibiao.ingest.claim.table.facet.CellReading;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.ingest.claim.table.facet.Periods;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Token;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.document.Cell;

/** The total row of a scoring form: its score is what the bureau gave itself. */
final class TotalScore {

    static final String RULE = "table.total_score";

    private static final String FULL_SCORE = "100";
    private static final BigDecimal FULL = new BigDecimal(FULL_SCORE);
    private static final String INDICATOR = "self_evaluation_score";

    private final CellReadings readings;
    private final TableSetting setting;
    private final Findings findings;
    private final Periods periods;

    TotalScore(CellReadings readings, Periods periods, TableSetting setting, Findings findings) {
        this.readings = readings;
        this.setting = setting;
        this.findings = findings;
        this.periods = periods;
    }

    void read(Section section) {
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            List<Cell> cells = setting.layout().grid().startingIn(row);
            if (isTotal(cells, BudgetColumns.areOfBudget(section))) {
                scores(section, cells).forEach(cell -> claim(section, cell));
            }
        }
    }

    /** Whether the first words of a row name the total; below the heads of money, 合计 is that of the money. */
    private static boolean isTotal(List<Cell> cells, boolean money) {
        for (Cell cell : cells) {
            String words = RowWords.bare(withoutPoints(cell.text()));
            if (!words.isEmpty()) {
                return RowWords.SCORE_TOTAL.matches(words) && !(money && RowWords.BUDGET_TOTAL.matches(words));
            }
        }
        return false;
    }

    /**
     * The scores of a row: those in columns of scores; where text has lost the columns, the second of two numbers whose first
     * is the full score, or a number alone that is less and has decimals.
     */
    private List<Cell> scores(Section section, List<Cell> cells) {
        List<Cell> numbers =
                cells.stream().filter(cell -> CellWords.isNumber(cell.text())).toList();
        List<Cell> inColumn = numbers.stream()
                .filter(cell -> section.columns().get(cell.column()).is(ColumnRole.SCORE))
                .toList();
        boolean scored = section.columns().stream()
                .anyMatch(
                        column -> column.role().filter(ColumnRole.SCORE::equals).isPresent());
        boolean full =
                !numbers.isEmpty() && FULL_SCORE.equals(numbers.get(0).text().strip());
        if (scored && inColumn.isEmpty() && numbers.size() == 1 && isLessThanFull(numbers.get(0))) {
            return numbers;
        }
        return scored && full && numbers.size() == 2 ? numbers.subList(1, 2) : inColumn;
    }

    /** 93.3, and no 90, which may as well be what the weights above it come to. */
    private boolean isLessThanFull(Cell cell) {
        return readings.of(cell.text() + "分")
                .amounts()
                .map(amount -> amount.quantity().number().value())
                .allMatch(points -> points.compareTo(FULL) < 0
                        && points.stripTrailingZeros().scale() > 0);
    }

    /** A label without the points in its brackets: 总分（100分）. */
    private static String withoutPoints(String label) {
        int open = Math.max(label.indexOf('（'), label.indexOf('('));
        return open > 0 ? label.substring(0, open) : label;
    }

    private void claim(Section section, Cell cell) {
        CellReading reading = readings.of(cell.text());
        if (reading.numbers().size() != 1 || findings.isUsed(cell)) {
            return;
        }
        Facets facets = Facets.ofResult(cell, INDICATOR, periods.find(section, cell), Optional.of("分"));
        Optional<Token.Amount> amount = new Figure(facets, reading).amount(readings, Optional.empty());
        amount.ifPresent(found -> findings.claim(new Claim(
                INDICATOR,
                Kind.ACTUAL,
                setting.project().map(name -> Claim.PROJECT_PREFIX + name).orElse(Claim.BUREAU),
                Optional.empty(),
                facets.period(),
                Optional.of(found.quantity()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                setting.project().isPresent() ? Claim.PROJECT_SCOPE : "unstated",
                Optional.empty(),
                Grade.A,
                RULE,
                Findings.quote(cell),
                findings.place(cell),
                List.of(new Evidence(Evidence.Part.LEVEL, findings.place(cell))),
                List.of())));
        findings.use(cell);
    }
}
