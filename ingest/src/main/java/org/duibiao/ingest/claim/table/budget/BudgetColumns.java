package org.duibiao.ingest.claim.table.budget;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.model.document.Cell;

/** What the columns of a budget say: which are planned and which spent, and of which year. */
public final class BudgetColumns {

    private static final Map<ColumnRole, String> INDICATORS = Map.of(
            ColumnRole.BUDGET_INITIAL, "budget_initial",
            ColumnRole.BUDGET_FULL_YEAR, "budget_full_year",
            ColumnRole.BUDGET_EXECUTED, "budget_executed",
            ColumnRole.EXECUTION_RATE, "budget_execution_rate");
    private static final String INITIAL = "budget_initial";
    private static final int YEAR_DIGITS = 4;
    private static final int FEWEST_NUMBERED = 3;

    private final Section section;
    private final TableSetting setting;

    /** The columns of a section of a table. */
    public BudgetColumns(Section section, TableSetting setting) {
        this.section = section;
        this.setting = setting;
    }

    /** Whether a section is the budget of a form. */
    public static boolean areOfBudget(Section section) {
        return section.columns().stream()
                .anyMatch(
                        column -> column.role().filter(INDICATORS::containsKey).isPresent());
    }

    /** What a column of the budget holds; empty for others. */
    public Optional<ColumnRole> role(Cell cell) {
        return section.columns().get(cell.column()).role().filter(INDICATORS::containsKey);
    }

    /** Whether a column tells how much its row changed. */
    public boolean grows(Cell cell) {
        return section.columns()
                .get(cell.column())
                .role()
                .filter(ColumnRole.GROWTH::equals)
                .isPresent();
    }

    /** The indicator of the whole budget that a column holds. */
    public String indicator(Cell cell, ColumnRole role) {
        return ofYearAhead(section.columns().get(cell.column()), role)
                ? INITIAL
                : requireNonNull(INDICATORS.get(role), "no budget");
    }

    /** The column whose figures stand for a part of spending: what was spent, else what was planned last. */
    public ColumnRole ofParts() {
        if (holds(ColumnRole.BUDGET_EXECUTED)) {
            return ColumnRole.BUDGET_EXECUTED;
        }
        return holds(ColumnRole.BUDGET_FULL_YEAR) ? ColumnRole.BUDGET_FULL_YEAR : ColumnRole.BUDGET_INITIAL;
    }

    private boolean holds(ColumnRole role) {
        return section.columns().stream()
                .filter(column -> !isOfYearBefore(column))
                .anyMatch(column -> column.role().filter(role::equals).isPresent());
    }

    /** Whether its rows are projects, and none the bureau. */
    public boolean areOfProjects() {
        return section.columns().stream()
                .filter(Section.Column::label)
                .anyMatch(column -> column.heads().stream().anyMatch(head -> head.contains("项目名称")));
    }

    /** 1 | 2 | 3 | 4 below the heads: whether a row does no more than number the columns. */
    public boolean areNumbered(int row) {
        int expected = 1;
        for (Cell cell : setting.layout().grid().startingIn(row)) {
            String words = RowWords.withoutBlanks(cell.text());
            if (CellWords.isNumber(words)) {
                if (!words.equals(Integer.toString(expected))) {
                    return false;
                }
                expected++;
            }
        }
        return expected > FEWEST_NUMBERED;
    }

    /** 2013年决算数 beside 2014年决算数, or 2014年预算数, in a report on 2014. */
    public boolean isOfYearBefore(Cell cell) {
        return isOfYearBefore(section.columns().get(cell.column()));
    }

    private boolean isOfYearBefore(Section.Column column) {
        OptionalInt reported = setting.context().reportYear();
        return reported.isPresent()
                && yearOf(column).filter(year -> year < reported.getAsInt()).isPresent()
                && section.columns().stream()
                        .filter(other ->
                                other.role().filter(INDICATORS::containsKey).isPresent())
                        .anyMatch(other -> yearOf(other)
                                .filter(year -> year == reported.getAsInt())
                                .isPresent());
    }

    /** The year that the heads of a column begin with. */
    private static Optional<Integer> yearOf(Section.Column column) {
        return column.heads().stream()
                .map(RowWords::bare)
                .filter(head -> head.length() > YEAR_DIGITS
                        && head.indexOf('年') == YEAR_DIGITS
                        && head.substring(0, YEAR_DIGITS).chars().allMatch(Character::isDigit))
                .map(head -> Integer.valueOf(head.substring(0, YEAR_DIGITS)))
                .findFirst();
    }

    /** 预算数 by itself, in the budget of a bureau and not in its accounts, is what the year begins with. */
    private boolean ofYearAhead(Section.Column column, ColumnRole role) {
        if (role != ColumnRole.BUDGET_FULL_YEAR) {
            return false;
        }
        List<String> titles = new ArrayList<>(setting.titles());
        titles.add(setting.context().title());
        return column.heads().stream().anyMatch(head -> RowWords.bare(head).endsWith("预算数"))
                && column.heads().stream().noneMatch(RowWords.ACCOUNTS::isIn)
                && column.heads().stream().noneMatch(head -> head.contains("全年"))
                && titles.stream().anyMatch(title -> title.contains("预算"))
                && titles.stream().noneMatch(RowWords.ACCOUNTS::isIn);
    }
}
