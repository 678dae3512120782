package org.duibiao.ingest.claim.table;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duibiao.ingest.claim.table.coverage.TitleScopes;
import org.duibiao.ingest.claim.table.facet.CellReading;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.ingest.claim.table.facet.Periods;
import org.duibiao.ingest.claim.table.facet.RowWords;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.claim.table.facet.Units;
import org.duibiao.ingest.document.layout.HeadingShape;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Sense;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.document.Cell;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Quantity;

/**
 * The budget of a form: columns of what was planned and spent, rows of the total, its sources and its parts. The total
 * row gives the budget itself; 基本支出, 人员支出, 公用支出 and 项目支出 give what was spent; sources are parts.
 */
final class BudgetSection {

    static final String RULE = "table.budget_row";

    private static final String THREE_PUBLIC = "three_public_expenses";

    private static final Map<ColumnRole, String> INDICATORS = Map.of(
            ColumnRole.BUDGET_INITIAL, "budget_initial",
            ColumnRole.BUDGET_FULL_YEAR, "budget_full_year",
            ColumnRole.BUDGET_EXECUTED, "budget_executed",
            ColumnRole.EXECUTION_RATE, "budget_execution_rate");

    private static final Set<String> PARTS = Set.of(
            "basic_expenditure", "personnel_expenditure", "office_expenditure", "project_expenditure", THREE_PUBLIC);

    /** Above it a figure under a head of rates is one that belongs under another. */
    private static final BigDecimal HIGHEST_RATE = new BigDecimal(200);

    /** Words of titles that name more than the three public expenses: 部门预算支出及“三公”经费情况表. */
    private static final List<String> MORE_THAN_THREE = List.of("及", "和", "与", "收支", "预算支出", "支出预算", "部门预算", "基本支出");

    private static final int YEAR_DIGITS = 4;
    private static final String INITIAL = "budget_initial";
    private static final String OUTTURN = "outturn";
    private static final String BUDGET = "budget";

    private final Catalogue catalogue;
    private final CellReadings readings;
    private final TableSetting setting;
    private final Findings findings;
    private final Units units;
    private final TitleScopes scopes;
    private final Periods periods;

    BudgetSection(
            Catalogue catalogue,
            CellReadings readings,
            Units units,
            Periods periods,
            TableSetting setting,
            Findings findings) {
        this.catalogue = catalogue;
        this.readings = readings;
        this.setting = setting;
        this.findings = findings;
        this.units = units;
        this.scopes = new TitleScopes(catalogue, setting);
        this.periods = periods;
    }

    /** Whether a section is the budget of a form. */
    static boolean isBudget(Section section) {
        return section.columns().stream()
                .anyMatch(
                        column -> column.role().filter(INDICATORS::containsKey).isPresent());
    }

    void read(Section section) {
        boolean spent = section.columns().stream()
                .anyMatch(column ->
                        column.role().filter(ColumnRole.BUDGET_EXECUTED::equals).isPresent());
        boolean ofProjects = section.columns().stream()
                .filter(Section.Column::label)
                .anyMatch(column -> column.heads().stream().anyMatch(head -> head.contains("项目名称")));
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            for (Cell cell : setting.layout().grid().startingIn(row)) {
                Optional<ColumnRole> role = section.columns().get(cell.column()).role();
                if (role.filter(INDICATORS::containsKey).isEmpty()) {
                    continue;
                }
                CellReading reading = readings.of(cell.text());
                if (reading.numbers().size() != 1) {
                    continue;
                }
                if (isOfYearBefore(section, section.columns().get(cell.column()))) {
                    findings.refuse(cell, "last_year_level", "quoted for comparison", Optional.empty());
                } else if (ofProjects) {
                    findings.refuse(cell, "single_project", "a row of a list of projects", Optional.empty());
                } else {
                    read(section, cell, role.get(), spent, reading);
                }
            }
        }
    }

    /** 2013年决算数 beside 2014年决算数 in a report on 2014. */
    private boolean isOfYearBefore(Section section, Section.Column column) {
        OptionalInt reported = setting.context().reportYear();
        return reported.isPresent()
                && yearOf(column).filter(year -> year < reported.getAsInt()).isPresent()
                && section.columns().stream()
                        .filter(other -> other.role().equals(column.role()))
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

    private void read(Section section, Cell cell, ColumnRole role, boolean spent, CellReading reading) {
        String label = CellWords.isNumber(cell.text()) ? label(section, cell) : ownLabel(section, cell);
        Optional<String> part = part(label).or(() -> ofTitle(label));
        boolean total = part.isEmpty() && isTotal(section, cell, label);
        String indicator =
                ofYearAhead(section, cell, role) ? INITIAL : requireNonNull(INDICATORS.get(role), "no budget");
        if (total) {
            claim(section, cell, indicator, role, reading);
        } else if (part.isPresent() && role == (spent ? ColumnRole.BUDGET_EXECUTED : planned(section))) {
            claim(section, cell, part.get(), role, reading);
        } else {
            findings.refuse(cell, "part_of_total", label, Optional.of(indicator));
        }
    }

    /** 预算数 by itself, in the budget of a bureau and not in its accounts, is what the year begins with. */
    private boolean ofYearAhead(Section section, Cell cell, ColumnRole role) {
        if (role != ColumnRole.BUDGET_FULL_YEAR) {
            return false;
        }
        List<String> titles = new ArrayList<>(setting.titles());
        titles.add(setting.context().title());
        return section.columns().get(cell.column()).heads().stream()
                        .anyMatch(head -> RowWords.bare(head).equals("预算数"))
                && titles.stream().anyMatch(title -> title.contains("预算"))
                && titles.stream().noneMatch(RowWords.ACCOUNTS::isIn);
    }

    /** Whether a row is the total of what the bureau spends, and not of its income, its purchases or some of its money. */
    private boolean isTotal(Section section, Cell cell, String label) {
        boolean named = label.isEmpty() || !label.contains("其中") && RowWords.BUDGET_TOTAL.ends(label);
        if (!named || isOtherMoney(label)) {
            return false;
        }
        List<String> heads =
                new ArrayList<>(section.columns().get(cell.column()).heads());
        setting.layout()
                .rowHeads(section, cell)
                .forEach(head ->
                        heads.addAll(section.columns().get(head.column()).heads()));
        setting.titles().stream().findFirst().ifPresent(heads::add);
        return heads.stream().noneMatch(BudgetSection::isOtherMoney);
    }

    /** 收入 and the like; 收入支出决算总表 holds spending too. */
    private static boolean isOtherMoney(String words) {
        boolean both = words.contains("收") && words.contains("支");
        return RowWords.OTHER_MONEY.isIn(words) && !both;
    }

    private static ColumnRole planned(Section section) {
        boolean fullYear = section.columns().stream()
                .anyMatch(column -> column.role()
                        .filter(ColumnRole.BUDGET_FULL_YEAR::equals)
                        .isPresent());
        return fullYear ? ColumnRole.BUDGET_FULL_YEAR : ColumnRole.BUDGET_INITIAL;
    }

    /** 其中:一般公共预算:3418.56 in a cell: the words before the figure name it, and not the row. */
    private String ownLabel(Section section, Cell cell) {
        String words = RowWords.withoutBlanks(cell.text());
        int colon = Math.max(words.lastIndexOf('：'), words.lastIndexOf(':'));
        return colon > 0 ? words.substring(0, colon) : label(section, cell);
    }

    private String label(Section section, Cell cell) {
        List<Cell> heads = setting.layout().rowHeads(section, cell);
        for (int i = heads.size() - 1; i >= 0; i--) {
            if (heads.get(i).row() >= section.dataStart()) {
                return RowWords.withoutBlanks(heads.get(i).text());
            }
        }
        return wordsBefore(section, cell);
    }

    /** The words of the row that stand before a cell in a column that is no label; none where there are none. */
    private String wordsBefore(Section section, Cell cell) {
        return setting.layout().grid().startingIn(cell.row()).stream()
                .filter(before -> before.column() < cell.column() && before.row() >= section.dataStart())
                .map(Cell::text)
                .filter(words -> !CellWords.isVoid(words) && !CellWords.isNumber(words))
                .reduce((outer, inner) -> inner)
                .map(RowWords::withoutBlanks)
                .orElse("");
    }

    /** The part of spending that a label names. */
    private Optional<String> part(String label) {
        return readings.of(label).tokens().stream()
                .filter(Token.Word.class::isInstance)
                .flatMap(token -> ((Token.Word) token).meaning().senses().stream())
                .filter(sense -> sense.role() != Sense.Role.LOOK_ALIKE)
                .map(Sense::indicatorId)
                .filter(PARTS::contains)
                .findFirst();
    }

    /** 合计 below the title “三公”经费情况表: what the title names, which is no line that gives the unit alone. */
    private Optional<String> ofTitle(String label) {
        if (!RowWords.BUDGET_TOTAL.ends(label)) {
            return Optional.empty();
        }
        return setting.titles().stream()
                .filter(title -> !HeadingShape.opensWithUnit(RowWords.withoutBlanks(title)))
                .findFirst()
                .filter(title -> title.contains("三公") && !OneOf.standsIn(title, MORE_THAN_THREE))
                .map(title -> THREE_PUBLIC);
    }

    /** A budget is of a year, also in a report of half of it, unless its heads say otherwise. */
    private Optional<Period> budgetYear(Section section, Cell cell) {
        Optional<Period> period = periods.find(section, cell);
        return periods.isDated(section, cell)
                ? period
                : period.map(found -> Period.ofYear(found.end().getYear()));
    }

    private void claim(Section section, Cell cell, String indicatorId, ColumnRole role, CellReading reading) {
        boolean rate = role == ColumnRole.EXECUTION_RATE;
        Optional<String> unit = rate ? Optional.of("%") : units.ofMoney(section, cell);
        Optional<Period> period = budgetYear(section, cell);
        Facets facets = Facets.ofResult(cell, indicatorId, period, unit);
        Optional<Token.Amount> amount = new Figure(facets, reading).amount(readings, Optional.empty());
        if (amount.isEmpty()) {
            findings.refuse(
                    cell,
                    "no_unit",
                    "neither the cell nor a head, a title or the caption gives a unit",
                    Optional.of(indicatorId));
            return;
        }
        Quantity quantity = amount.get().quantity();
        if (rate && quantity.number().value().compareTo(HIGHEST_RATE) > 0) {
            findings.refuse(cell, "unreadable", "no budget is carried out so often", Optional.of(indicatorId));
            return;
        }
        boolean planned = role == ColumnRole.BUDGET_INITIAL || role == ColumnRole.BUDGET_FULL_YEAR;
        findings.claim(new Claim(
                indicatorId,
                Kind.ACTUAL,
                setting.project().map(name -> Claim.PROJECT_PREFIX + name).orElse(Claim.BUREAU),
                Optional.empty(),
                period,
                Optional.of(quantity),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                setting.project().isPresent() ? Claim.PROJECT_SCOPE : scopes.of(indicatorId),
                rate ? Optional.empty() : Optional.of(planned ? BUDGET : OUTTURN),
                Grade.A,
                RULE,
                Findings.quote(cell),
                findings.place(cell),
                List.of(new Evidence(Evidence.Part.LEVEL, findings.place(cell))),
                List.of()));
        findings.use(cell);
    }
}
