package org.duibiao.ingest.document.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.model.document.Cell;

/** Tells the rows that head others: words that column heads use, periods, and no figure. */
public final class HeaderRows {

    private static final int LONGEST_HEAD = 40;

    private HeaderRows() {}

    /** Whether the cells of a row read as heads by their words alone. */
    public static boolean isHeader(List<String> row) {
        List<String> filled =
                row.stream().filter(text -> !CellWords.isBlank(text)).toList();
        if (filled.size() < 2 || filled.stream().anyMatch(HeaderRows::isNoHead)) {
            return false;
        }
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int known = 0;
        int periods = 0;
        for (String text : filled) {
            Optional<ColumnRole> role = ColumnRoles.bundled().find(text);
            role.ifPresent(roles::add);
            boolean period = HeadWords.isPeriod(text);
            periods += period ? 1 : 0;
            known += role.isPresent() || period ? 1 : 0;
        }
        boolean different = roles.size() + Math.min(periods, 2) >= 2;
        return different && known >= 2 && known * 2 >= filled.size();
    }

    /** Whether the first row heads a table although its words are not known: figures stand below most of its cells. */
    static boolean headsByPosition(TableGrid grid, int row) {
        List<Cell> cells = grid.startingIn(row);
        if (row + 1 >= grid.rowCount() || cells.size() < 2 || cells.stream().anyMatch(cell -> isNoHead(cell.text()))) {
            return false;
        }
        long values = cells.stream().filter(cell -> cell.column() > 0).count();
        long above = cells.stream()
                .filter(cell -> cell.column() > 0 && !CellWords.isBlank(cell.text()))
                .filter(cell -> grid.at(row + cell.rowSpan(), cell.column())
                        .map(Cell::text)
                        .filter(CellWords::hasFigure)
                        .isPresent())
                .count();
        return above >= 2 ? above * 2 >= values : above == 1 && values == 1;
    }

    /** Whether a row goes on with the header above it: each of its cells stands beneath one that spans columns. */
    static boolean continuesHeader(TableGrid grid, int row) {
        List<Cell> cells = grid.startingIn(row);
        if (cells.stream().allMatch(cell -> CellWords.isBlank(cell.text()))) {
            return false;
        }
        boolean beneathSpans = cells.stream()
                .filter(cell -> !CellWords.isBlank(cell.text()))
                .allMatch(cell -> !isNoHead(cell.text())
                        && grid.at(row - 1, cell.column())
                                .filter(above -> above.columnSpan() > 1 && above.columnSpan() < grid.columnCount())
                                .isPresent());
        return beneathSpans || isHeader(cells.stream().map(Cell::text).toList());
    }

    /** Long words, a figure or the full stop of a sentence head nothing. */
    private static boolean isNoHead(String text) {
        return text.strip().length() > LONGEST_HEAD || text.contains("。") || CellWords.hasFigure(text);
    }
}
