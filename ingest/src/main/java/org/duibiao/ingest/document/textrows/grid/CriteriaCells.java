package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.language.text.CharacterForms;

/**
 * The criteria of a scoring form whose cells stand one behind the other on a line: heads, then rows of up to as many names as there are
 * heads of names, and of a figure for every other head. A row may end in a remark where a head has room for it.
 *
 * @param rows the header first
 * @param end the cell behind its last
 */
record CriteriaCells(List<List<String>> rows, int end) {

    private static final int LEAST_HEADS = 3;
    private static final int LEAST_ROWS = 2;
    /** Figures of a row of the total: what can be scored, and what was. */
    private static final int MOST_OF_TOTAL = 2;

    private static final String NO_REMARK = "无";

    CriteriaCells {
        rows = List.copyOf(rows);
    }

    /** The criteria whose heads begin at a cell; empty where none do. */
    static Optional<CriteriaCells> find(List<String> cells, int at) {
        int heads = at;
        int names = 0;
        while (heads < cells.size() && role(cells.get(heads)).isPresent()) {
            names += names == heads - at
                            && role(cells.get(heads))
                                    .filter(ColumnRole.NAME::equals)
                                    .isPresent()
                    ? 1
                    : 0;
            heads++;
        }
        List<ColumnRole> roles = cells.subList(at, heads).stream()
                .flatMap(head -> role(head).stream())
                .toList();
        boolean scored = roles.contains(ColumnRole.SCORE) && roles.contains(ColumnRole.ACTUAL);
        if (names == 0
                || roles.size() < LEAST_HEADS
                || !scored
                || roles.stream().anyMatch(ColumnRole::isMoney)) {
            return Optional.empty();
        }
        boolean remarks = roles.get(roles.size() - 1) == ColumnRole.REMARK;
        Reader reader = new Reader(cells, names, roles.size() - names - (remarks ? 1 : 0), remarks, heads);
        List<List<String>> rows = reader.rows();
        if (rows.size() < LEAST_ROWS) {
            return Optional.empty();
        }
        rows.add(0, cells.subList(at, heads));
        return Optional.of(new CriteriaCells(rows, reader.at));
    }

    private static Optional<ColumnRole> role(String head) {
        return ColumnRoles.bundled().find(head);
    }

    /** Walks over the cells below the heads. */
    private static final class Reader {

        private final List<String> cells;
        private final int names;
        private final int figures;
        private final boolean remarks;
        private int at;

        Reader(List<String> cells, int names, int figures, boolean remarks, int at) {
            this.cells = cells;
            this.names = names;
            this.figures = figures;
            this.remarks = remarks;
            this.at = at;
        }

        List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            List<String> row = row();
            while (!row.isEmpty()) {
                rows.add(row);
                row = row();
            }
            List<String> total = rows.isEmpty() ? List.of() : total();
            if (!total.isEmpty()) {
                rows.add(total);
            }
            return rows;
        }

        /** The row that begins at the next cell; empty where the cells are none. */
        private List<String> row() {
            int first = namesEnd(at);
            int end = first + figures;
            if (first == at || first - at > names || end > cells.size() || !areFigures(first, end)) {
                return List.of();
            }
            List<String> row = new ArrayList<>(cells.subList(at, end));
            boolean remark = remarks
                    && end < cells.size()
                    && !CellGrid.TOTALS.contains(cells.get(end))
                    && (cells.get(end).equals(NO_REMARK)
                            || end + 1 < cells.size() && CellGrid.TOTALS.contains(cells.get(end + 1))
                            || namesEnd(end) - end == names + 1);
            if (remark) {
                row.add(cells.get(end++));
            }
            if (end < cells.size() && isFigure(cells.get(end))) {
                return List.of();
            }
            at = end;
            return row;
        }

        private List<String> total() {
            if (at >= cells.size() || !CellGrid.TOTALS.contains(cells.get(at))) {
                return List.of();
            }
            int end = at + 1;
            while (end < cells.size()
                    && end - at <= MOST_OF_TOTAL
                    && CellContent.of(cells.get(end)) == CellContent.NUMBER) {
                end++;
            }
            List<String> total = List.copyOf(cells.subList(at, end));
            at = total.size() > 1 ? end : at;
            return total.size() > 1 ? total : List.of();
        }

        /** The cell behind the names that begin at one. */
        private int namesEnd(int from) {
            int end = from;
            while (end < cells.size() && end - from <= names + 1 && !isFigure(cells.get(end))) {
                end++;
            }
            return end;
        }

        private boolean areFigures(int from, int end) {
            return cells.subList(from, end).stream().noneMatch(cell -> CellContent.of(cell) == CellContent.TEXT);
        }

        /** Whether a cell is a figure and no name that holds one, such as 500强企业 in words. */
        private static boolean isFigure(String cell) {
            CellContent content = CellContent.of(cell);
            boolean inWords = content == CellContent.VALUE && CharacterForms.isHan(cell.charAt(0));
            return content != CellContent.TEXT && content != CellContent.UNIT && !inWords;
        }
    }
}
