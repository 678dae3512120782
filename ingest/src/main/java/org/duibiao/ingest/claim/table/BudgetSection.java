package org.duibiao.ingest.claim.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.budget.BudgetColumns;
import org.duibiao.ingest.claim.table.budget.BudgetRows;
import org.duibiao.ingest.claim.table.coverage.TitleScopes;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.ingest.claim.table.facet.Periods;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.claim.table.facet.Units;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.Token;
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

    /** Above it a figure under a head of rates is one that belongs under another. */
    private static final BigDecimal HIGHEST_RATE = new BigDecimal(200);

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

    void read(Section section) {
        BudgetColumns columns = new BudgetColumns(section, setting);
        BudgetRows rows = new BudgetRows(section, setting, readings);
        boolean ofProjects = columns.areOfProjects();
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            boolean numbered = columns.areNumbered(row);
            for (Cell cell : setting.layout().grid().startingIn(row)) {
                Optional<ColumnRole> role = columns.role(cell);
                if (columns.grows(cell) && rows.part(rows.label(cell)).isPresent()) {
                    findings.refuse(cell, "no_indicator", "a change of a part of the budget", Optional.empty());
                }
                if (role.isEmpty() || readings.of(cell.text()).numbers().size() != 1) {
                    continue;
                }
                if (numbered) {
                    findings.refuse(cell, "no_indicator", "the number of its column", Optional.empty());
                } else if (columns.isOfYearBefore(cell)) {
                    findings.refuse(cell, "last_year_level", "quoted for comparison", Optional.empty());
                } else if (ofProjects) {
                    findings.refuse(cell, "single_project", "a row of a list of projects", Optional.empty());
                } else {
                    read(section, cell, role.get(), columns, rows);
                }
            }
        }
    }

    private void read(Section section, Cell cell, ColumnRole role, BudgetColumns columns, BudgetRows rows) {
        String label = rows.label(cell);
        Optional<String> part = rows.part(label);
        String indicator = columns.indicator(cell, role);
        if (part.isEmpty() && rows.isTotal(cell, label)) {
            claim(section, cell, indicator, role);
        } else if (part.isPresent() && role == columns.ofParts()) {
            claim(section, cell, part.get(), role);
        } else {
            findings.refuse(cell, "part_of_total", label, Optional.of(indicator));
        }
    }

    /** A budget is of a year, also in a report of half of it, unless its heads say otherwise. */
    private Optional<Period> budgetYear(Section section, Cell cell) {
        Optional<Period> period = periods.find(section, cell);
        return periods.isDated(section, cell)
                ? period
                : period.map(found -> Period.ofYear(found.end().getYear()));
    }

    private void claim(Section section, Cell cell, String indicatorId, ColumnRole role) {
        boolean rate = role == ColumnRole.EXECUTION_RATE;
        Optional<String> unit = rate ? Optional.of("%") : units.ofMoney(section, cell);
        Optional<Period> period = budgetYear(section, cell);
        Facets facets = Facets.ofResult(cell, indicatorId, period, unit);
        Optional<Token.Amount> amount = new Figure(facets, readings.of(cell.text())).amount(readings, Optional.empty());
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
