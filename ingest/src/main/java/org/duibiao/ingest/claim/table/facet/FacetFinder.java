package org.duibiao.ingest.claim.table.facet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.around.AboveLimitTitle;
import org.duibiao.ingest.claim.table.around.RegionRows;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.CuePhrases;
import org.duibiao.model.document.Cell;
import org.jspecify.annotations.Nullable;

/** Reads the facets of a cell from the heads of its row and of its column, whichever of the two name the indicator. */
public final class FacetFinder {

    /** What figures of one region share in a table whose columns are regions. */
    private static final String OF_REGION = "regions";

    private final TableSetting setting;
    private final CuePhrases words;
    private final Heads heads;
    private final Units units;
    private final Periods periods;
    private final boolean setsGoals;
    private @Nullable ColumnFacets lastColumns;
    private boolean lastOfRegions;
    private boolean lastSumsUp;
    private boolean lastOfParks;
    private boolean lastAboveLimit;
    private @Nullable RowFound lastRow;
    private @Nullable RegionRows lastRegionRows;
    private @Nullable Optional<String> inTitles;

    public FacetFinder(Heads heads, Units units, Periods periods, TableSetting setting, CuePhrases words) {
        this.setting = setting;
        this.setsGoals = setting.setsGoals();
        this.words = words;
        this.heads = heads;
        this.units = units;
        this.periods = periods;
    }

    /** The facets of a cell under a header; empty where its column holds no figures of an indicator. */
    public Optional<Facets> underHeader(Section section, Cell cell) {
        ColumnFacets columns = columnsOf(section);
        ColumnFacets.Column column = columns.get(cell.column());
        RowFound found = rowOf(section, cell);
        RowFacets row = found.facets();
        Optional<String> crossed = crossed(column, row);
        Optional<Measure> measure = measure(columns, column, row);
        boolean ofRegion = isOfRegion(columns.region(cell.column()), row);
        if (measure.isEmpty() && (crossed.isPresent() || ofRegion || column.ofAll())) {
            measure = Optional.of(Measure.RESULT);
        }
        if (measure.isEmpty()) {
            return Optional.empty();
        }
        measure = measure.map(said -> said == Measure.RESULT ? ofResult(columns, cell) : said);
        boolean rowNames = row.namesSurely() || !column.names() && row.names();
        boolean part = !rowNames && row.part().isPresent();
        Optional<Cell> above = rowNames || column.name().isPresent() ? Optional.empty() : rowAbove(section, cell, row);
        Optional<String> name = rowNames
                ? crossed.or(found::name)
                : above.map(Cell::text).or(() -> columnName(section, cell, column, row));
        return Optional.of(new Facets(
                cell,
                lastAboveLimit ? name.map(heads::aboveLimit) : name,
                measure.get(),
                qualifier(measure.get(), column),
                ofRegion
                        ? columns.region(cell.column())
                        : lastOfRegions && !row.names() ? row.regionAmongOthers() : row.region(),
                periods.find(section, cell),
                periods.isDated(section, cell),
                units.find(section, cell, above),
                ofRegion ? OF_REGION : row.measure().isEmpty() ? found.group() : groupOfColumn(column, row),
                part,
                part && lastSumsUp,
                rowNames ? Optional.empty() : found.entity()));
    }

    /** Whether a column says whose a figure is, since no row does. */
    private static boolean isOfRegion(RowRegion ofColumn, RowFacets row) {
        return !(ofColumn instanceof RowRegion.None) && row.region() instanceof RowRegion.None;
    }

    /** What a figure says that no head tells from a result: a year before the one that is compared with it, or a goal. */
    private Measure ofResult(ColumnFacets columns, Cell cell) {
        if (setsGoals && columns.isUntold()) {
            return Measure.GOAL;
        }
        return columns.isBase(cell.column()) ? Measure.PRIOR : Measure.RESULT;
    }

    /** Whether a row sums up the others, so that those which are no regions are parts of it. */
    private boolean sumsUp(Section section) {
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            Optional<Cell> label = setting.layout().grid().at(row, 0);
            if (label.isPresent() && RowWords.REGION_TOTAL.matches(label.get().text())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the rows are parks, which 合计 sums up and no region. */
    private boolean isOfParks(Section section) {
        int parks = 0;
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            Optional<Cell> label = setting.layout().grid().at(row, 0);
            RowRegion region = label.isPresent() ? heads.region(label.get().text()) : new RowRegion.None();
            if (region instanceof RowRegion.Foreign foreign && foreign.reason().equals("park")) {
                parks++;
            } else if (label.isPresent()
                    && !RowWords.SUM.matches(RowWords.bare(label.get().text()))) {
                return false;
            }
        }
        return parks > 0;
    }

    /** All cells of a row with the same heads ask for them, so that those found last are kept. */
    private RowFound rowOf(Section section, Cell cell) {
        List<Cell> rowHeads = setting.layout().rowHeads(section, cell);
        if (lastRow == null || lastRow.row() != cell.row() || lastRow.rowHeads() != rowHeads) {
            RowFacets facets = RowFacets.of(setting.layout(), section, cell, heads);
            lastRow = new RowFound(
                    cell.row(),
                    rowHeads,
                    facets,
                    facets.names() ? heads.name(facets.heads()) : Optional.empty(),
                    entity(columnsOf(section), facets),
                    "r" + cell.row());
        }
        return lastRow;
    }

    /**
     * What was found of a row, for all its cells.
     *
     * @param rowHeads the heads that {@link TableLayout} keeps for it
     * @param entity why figures that its columns name are of no region
     * @param group what its figures share that are of one claim
     */
    private record RowFound(
            int row,
            List<Cell> rowHeads,
            RowFacets facets,
            Optional<String> name,
            Optional<String> entity,
            String group) {}

    private ColumnFacets columnsOf(Section section) {
        if (lastColumns == null || !lastColumns.isOf(section)) {
            lastColumns = new ColumnFacets(section, heads, words.of(Cue.TIER));
            lastOfRegions = isOfRegions(section);
            lastSumsUp = sumsUp(section);
            lastOfParks = isOfParks(section);
            lastAboveLimit = AboveLimitTitle.narrows(
                    setting.titlesOf(section), setting.layout().grid(), section);
            lastRegionRows = null;
            inTitles = null;
        }
        return lastColumns;
    }

    /** Whether most rows are keyed by regions, so that a name which is known for none is one that the catalogue lacks. */
    private boolean isOfRegions(Section section) {
        int known = 0;
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            known += isOfRegion(section, row) ? 1 : 0;
        }
        return known >= 2 && known * 2 >= section.dataEnd() - section.dataStart();
    }

    private boolean isOfRegion(Section section, int row) {
        for (int column = 0;
                column < section.columns().size()
                        && section.columns().get(column).label();
                column++) {
            Optional<Cell> label = setting.layout().grid().at(row, column);
            if (label.isPresent() && !(heads.region(label.get().text()) instanceof RowRegion.None)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Measure> measure(ColumnFacets columns, ColumnFacets.Column column, RowFacets row) {
        boolean ofRow = row.measure().isPresent() && (column.measure().isEmpty() || column.names());
        Optional<Measure> measure = ofRow ? row.measure() : column.measure();
        boolean result = column.names() || columns.isOnlyColumn() || column.dated();
        return measure.isEmpty() && result ? Optional.of(Measure.RESULT) : measure;
    }

    /** What a figure shares with those of its claim where rows are measures. */
    private static String groupOfColumn(ColumnFacets.Column column, RowFacets row) {
        String outermost = column.heads().isEmpty() ? "" : column.heads().get(0);
        return "c" + outermost + row.heads().subList(0, row.heads().size() - 1);
    }

    /** The facets of a value beside its label. */
    public Facets besideLabel(Section section, Cell cell, String label) {
        Measure measure = ColumnRoles.bundled()
                        .find(label)
                        .filter(ColumnRole.TARGET::equals)
                        .isPresent()
                ? Measure.GOAL
                : Measure.RESULT;
        boolean names = heads.names(label);
        RowRegion region = names ? new RowRegion.None() : heads.region(label);
        boolean keyed = !(region instanceof RowRegion.None);
        return new Facets(
                cell,
                names ? Optional.of(label) : keyed ? ofTitles(section) : Optional.empty(),
                measure,
                Optional.empty(),
                region,
                periods.find(section, cell),
                periods.isDated(section, cell),
                units.find(section, cell),
                "r" + cell.row() + "c" + cell.column(),
                false,
                false,
                Optional.empty());
    }

    /** The deepest head that names an indicator, with what narrows it below and, where rows are parts, in its row; else the title's. */
    private Optional<String> columnName(Section section, Cell cell, ColumnFacets.Column column, RowFacets row) {
        Optional<String> name = column.name();
        if (row.part().isPresent()) {
            List<String> words = new ArrayList<>(column.named());
            words.add(row.part().get());
            name = heads.name(words);
        }
        if (name.isEmpty()) {
            return titleName(section, cell, column, row);
        }
        boolean region = !(row.region() instanceof RowRegion.None);
        String own = name.get();
        return region
                ? ofTitles(section).filter(title -> heads.isMeantBy(own, title)).or(() -> Optional.of(own))
                : name;
    }

    /** 营业额 of a row below 住宿业 of a column that names nothing alone: the two are one name. */
    private Optional<String> crossed(ColumnFacets.Column column, RowFacets row) {
        boolean alone = row.namesSurely() || !row.names() || column.names();
        return alone ? Optional.empty() : heads.crossed(column.heads(), row.heads());
    }

    /** The name of the row above that the row of a cell is of, where a region alone keys it. */
    private Optional<Cell> rowAbove(Section section, Cell cell, RowFacets row) {
        return isOfRegionAlone(row) ? regionRows(section, cell).above(cell.row()) : Optional.empty();
    }

    private static boolean isOfRegionAlone(RowFacets row) {
        return !(row.region() instanceof RowRegion.None) && !row.names();
    }

    private RegionRows regionRows(Section section, Cell cell) {
        if (lastRegionRows == null) {
            List<Cell> names = setting.layout().rowHeads(section, cell);
            int column = names.get(names.size() - 1).column();
            lastRegionRows = new RegionRows(setting.layout().grid(), section, column, this::kind);
        }
        return lastRegionRows;
    }

    private RegionRows.Kind kind(String name) {
        boolean part = PartRows.isPart(name);
        if (!(heads.region(part ? PartRows.bare(name) : name) instanceof RowRegion.None)) {
            return part ? RegionRows.Kind.REGION_AS_PART : RegionRows.Kind.REGION;
        }
        boolean names = heads.names(name);
        return !names ? RegionRows.Kind.OTHER : part ? RegionRows.Kind.PART : RegionRows.Kind.INDICATOR;
    }

    /**
     * The indicator that the table's title names, alone, where rows are regions or spans of days and columns too, and no row above
     * says what those of regions are of.
     */
    private Optional<String> titleName(Section section, Cell cell, ColumnFacets.Column column, RowFacets row) {
        boolean region = !(row.region() instanceof RowRegion.None);
        boolean keyed = region || row.innermost().flatMap(heads::period).isPresent();
        boolean told = column.dated()
                || column.measure().isPresent()
                || column.ofAll()
                || isOfRegion(columnsOf(section).region(cell.column()), row);
        if (!keyed || !told || isOfRegionAlone(row) && regionRows(section, cell).isOfOther(cell.row())) {
            return Optional.empty();
        }
        return ofTitles(section);
    }

    private Optional<String> ofTitles(Section section) {
        inTitles = inTitles == null ? heads.only(setting.titlesOf(section)) : inTitles;
        return inTitles;
    }

    /** Why a row that is keyed by no region speaks of a project or a company; its label or the label's head says so. */
    private Optional<String> entity(ColumnFacets columns, RowFacets row) {
        if (row.heads().isEmpty()) {
            return Optional.empty();
        }
        if (row.region() instanceof RowRegion.Own) {
            return RowWords.SUM.matches(RowWords.bare(row.innermost().orElseThrow()))
                    ? ofAllRows(columns)
                    : Optional.empty();
        }
        String label = row.innermost().orElseThrow().strip();
        boolean keyed = !(row.region() instanceof RowRegion.None);
        if (columns.isOfProjects() || !keyed && RowWords.PROJECT_ENDING.ends(label)) {
            return Optional.of("single_project");
        }
        boolean company =
                columns.isOfCompanies() || !keyed && words.of(Cue.COMPANY).end(label);
        return company ? Optional.of("company") : Optional.empty();
    }

    /** Whose the sum of all rows is, where these are companies or parks. */
    private Optional<String> ofAllRows(ColumnFacets columns) {
        if (columns.isOfCompanies()) {
            return Optional.of("company");
        }
        return lastOfParks ? Optional.of("park") : Optional.empty();
    }

    private static Optional<String> qualifier(Measure measure, ColumnFacets.Column column) {
        return switch (measure) {
            case GOAL, GROWTH_GOAL -> column.tier();
            case RANK -> column.rankedAmong();
            default -> Optional.empty();
        };
    }
}
