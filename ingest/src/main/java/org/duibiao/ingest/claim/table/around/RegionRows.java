package org.duibiao.ingest.claim.table.around;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableGrid;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.document.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a section that are keyed by regions are of: 定海 and 普陀 below 社会消费品零售总额 are of that, and below a row that
 * the catalogue does not know of nothing, whatever the table's title names. Looked for once, in one walk down the rows.
 */
public final class RegionRows {

    /** What the name of a row says. */
    public enum Kind {
        /** A region. */
        REGION,
        /** A region as the first part of the row above: 其中：定海. */
        REGION_AS_PART,
        /** An indicator. */
        INDICATOR,
        /** A part of the row above that is an indicator: 其中：出口. */
        PART,
        /** Anything else. */
        OTHER
    }

    /** In rows of one cell, 分县区 and 各区县, which name nothing and leave to the rows below what they were of. */
    private static final List<String> KEYS = List.of("县", "区", "市", "州", "其中");

    private final TableGrid grid;
    private final int column;
    private final Function<String, Kind> kinds;
    private final @Nullable Cell[] above;
    private final boolean[] below;

    /** The last row that names an indicator, and the last of those that is no part; whether one of something else came after. */
    private @Nullable Cell named;

    private @Nullable Cell whole;
    private boolean other;
    private boolean unknown;
    private final Set<String> seen = new HashSet<>();

    /**
     * Walks down the rows of a section.
     *
     * @param column of the names of rows
     * @param kinds what a name says
     */
    public RegionRows(TableGrid grid, Section section, int column, Function<String, Kind> kinds) {
        this.grid = grid;
        this.column = column;
        this.kinds = kinds;
        this.above = new @Nullable Cell[section.dataEnd()];
        this.below = new boolean[section.dataEnd()];
        for (int row = section.dataStart(); row < section.dataEnd(); row++) {
            grid.at(row, column).filter(name -> !name.text().isBlank()).ifPresent(this::read);
            above[row] = named;
            below[row] = other;
        }
    }

    private void read(Cell name) {
        switch (kinds.apply(name.text())) {
            case REGION -> readRegion(name.text());
            case REGION_AS_PART -> named = whole;
            case INDICATOR -> {
                open(name);
                whole = name;
            }
            case PART -> open(name);
            default -> readOther(name);
        }
    }

    private void open(Cell name) {
        named = name;
        other = false;
        unknown = false;
        seen.clear();
    }

    /** Regions that come again behind a row of something else are of that. */
    private void readRegion(String region) {
        boolean again = !seen.add(region);
        other |= again && unknown;
    }

    private void readOther(Cell name) {
        boolean onlyKeys = standsAlone(name.row()) && OneOf.standsIn(name.text(), KEYS);
        if (named != null && !onlyKeys) {
            named = null;
            whole = null;
            other = true;
        }
        unknown |= !onlyKeys;
    }

    private boolean standsAlone(int row) {
        for (Cell cell : grid.startingIn(row)) {
            if (cell.column() != column && !CellWords.isBlank(cell.text())) {
                return false;
            }
        }
        return true;
    }

    /** The name of the row that a row keyed by a region is of; empty where none above it names an indicator. */
    public Optional<Cell> above(int row) {
        return Optional.ofNullable(above[row]);
    }

    /** Whether such a row stands below one of something that is no indicator, so that a title does not name it. */
    public boolean isOfOther(int row) {
        return below[row];
    }
}
