package org.duibiao.ingest.claim.table;

import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.table.budget.BudgetColumns;
import org.duibiao.ingest.claim.table.coverage.TitleScopes;
import org.duibiao.ingest.claim.table.facet.CellReading;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.FacetFinder;
import org.duibiao.ingest.claim.table.facet.Facets;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.ingest.claim.table.facet.Heads;
import org.duibiao.ingest.claim.table.facet.Measure;
import org.duibiao.ingest.claim.table.facet.Periods;
import org.duibiao.ingest.claim.table.facet.TableSetting;
import org.duibiao.ingest.claim.table.facet.Units;
import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.CuePhrases;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.document.Cell;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Dimension;

/** Reads the sections of a table: budgets, scores, indicators under heads, and labels with values. */
final class SectionReader {

    /** What a column of growth says of a figure that is as it was. */
    private static final Set<String> UNCHANGED = Set.of("持平", "基本持平", "同比持平", "与上年持平", "与去年持平");

    private static final String NO_GROWTH = "0%";

    private final CellReadings readings;
    private final TableSetting setting;
    private final Findings findings;
    private final FacetFinder facetFinder;
    private final DraftReader drafts;
    private final CellProse cellProse;
    private final BudgetSection budget;
    private final TotalScore totalScore;
    private final Periods periods;
    private final ReadingListener listener;

    SectionReader(
            Catalogue catalogue,
            CuePhrases words,
            CellReadings readings,
            ProseReader prose,
            TableSetting setting,
            Findings findings,
            ReadingListener listener) {
        this.readings = readings;
        this.setting = setting;
        this.findings = findings;
        Heads heads = new Heads(readings, setting.context(), catalogue, words);
        Units units = new Units(readings, setting, id -> catalogue.get(id).partOf());
        this.periods = new Periods(heads, setting);
        this.facetFinder = new FacetFinder(heads, units, periods, setting, words);
        this.drafts = new DraftReader(
                readings,
                new Naming(catalogue, readings, prose, setting.context()),
                new TitleScopes(catalogue, setting),
                setting.context().reportYear(),
                findings);
        this.cellProse = new CellProse(prose, setting, findings, listener);
        this.budget = new BudgetSection(catalogue, readings, units, periods, setting, findings);
        this.totalScore = new TotalScore(readings, periods, setting, findings);
        this.listener = listener;
    }

    void read(Section section) {
        DraftBook book = new DraftBook();
        if (section.hasHeader()) {
            if (BudgetColumns.areOfBudget(section)) {
                budget.read(section);
            }
            totalScore.read(section);
        }
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            for (Cell cell : setting.layout().grid().startingIn(row)) {
                if (section.hasHeader()) {
                    readUnderHeader(section, cell, book);
                } else {
                    readBesideLabel(section, cell, book);
                }
            }
        }
        book.drafts().forEach(drafts::read);
    }

    private void readUnderHeader(Section section, Cell cell, DraftBook book) {
        Section.Column column = section.columns().get(cell.column());
        if (column.label()) {
            refuseLabel(cell);
            return;
        }
        boolean told = findings.isUsed(cell) || findings.refusal(cell).isPresent();
        if (told || column.role().filter(ColumnRole.UNIT::equals).isPresent()) {
            return;
        }
        boolean unchanged = column.role().filter(ColumnRole.GROWTH::equals).isPresent()
                && UNCHANGED.contains(cell.text().strip());
        CellReading reading = readings.of(unchanged ? NO_GROWTH : cell.text());
        if (!reading.hasNumber() && reading.ordinal().isEmpty()) {
            noteSaidNone(cell, reading);
            return;
        }
        facetFinder.underHeader(section, cell).ifPresent(facets -> {
            if (facets.measure().isOfFigures() && periods.isOfUnknownMonth(section, cell)) {
                findings.refuse(cell, "no_period", "its head speaks of a month that nothing names", Optional.empty());
            } else {
                read(facets, reading, book);
            }
        });
    }

    /** Numbers in the names of rows: 产出指标（50分） prints a weight, 引进500强企业 a name. */
    private void refuseLabel(Cell cell) {
        CellReading reading = readings.of(cell.text());
        if (!reading.hasAmount()) {
            return;
        }
        boolean points = reading.amounts().allMatch(amount -> amount.unit().dimension() == Dimension.POINT);
        findings.refuse(
                cell,
                points ? "weight_or_score" : "number_of_entity",
                points ? "points of a scoring form" : "a number in the name of a row",
                Optional.empty());
    }

    private void readBesideLabel(Section section, Cell cell, DraftBook book) {
        CellReading reading = readings.of(cell.text());
        if (!reading.hasNumber()) {
            return;
        }
        Optional<String> label = cell.headerPath().stream().findFirst();
        if (label.isPresent()) {
            read(facetFinder.besideLabel(section, cell, label.get()), reading, book);
        } else if (reading.namesIndicator()) {
            cellProse.read(cell, Measure.REMARK, periods.find(section, cell));
        }
    }

    private void read(Facets facets, CellReading reading, DraftBook book) {
        Cell cell = facets.cell();
        listener.facets(setting.table().index(), facets);
        switch (facets.measure()) {
            case POINTS -> findings.refuse(cell, "weight_or_score", "points of a scoring form", Optional.empty());
            case REMARK -> readRemark(facets, reading);
            case PRIOR -> findings.refuse(cell, "last_year_level", "quoted for comparison", Optional.empty());
            default -> readFigures(facets, reading, book);
        }
    }

    /** 指标说明 may tell what was reached; words of how points are given tell nothing of it. */
    private void readRemark(Facets facets, CellReading reading) {
        Cell cell = facets.cell();
        boolean explains = cell.headerPath().stream().anyMatch(head -> head.contains("说明"));
        boolean ofPoints = cell.text().indexOf('分') >= 0 || cell.text().indexOf('扣') >= 0;
        if (explains && !ofPoints && reading.namesIndicator()) {
            cellProse.readFacts(cell, facets.period());
        } else {
            findings.refuse(cell, "criterion", "words about how the form is scored", Optional.empty());
        }
    }

    private void readFigures(Facets facets, CellReading reading, DraftBook book) {
        boolean goal = facets.measure().isOfGoal();
        Optional<Period> period = facets.period();
        if (reading.namesIndicator()) {
            cellProse.read(facets.cell(), facets.measure(), period);
        } else if (facets.name().isEmpty()) {
            findings.refuse(
                    facets.cell(), "no_indicator", "its heads name no indicator of the catalogue", Optional.empty());
        } else if (reading.numbers().size() == 1 || facets.measure() == Measure.RANK) {
            book.add(new Figure(facets, reading));
        } else if (reading.hasNumber()) {
            cellProse.readWithLabel(facets.name().get(), facets.cell(), goal, period);
        }
    }

    private void noteSaidNone(Cell cell, CellReading reading) {
        if (reading.has(Cue.SAID_NONE)) {
            findings.refuse(cell, "said_none", Findings.quote(cell), Optional.empty());
        }
    }
}
