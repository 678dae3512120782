package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.textrows.grid.CellContent;
import org.duibiao.model.document.Cell;

/**
 * Puts the cells of a row under the columns where they belong, though some are merged or missing: in order, the first
 * in the first column, each where what it holds fits best with what the column holds.
 */
final class ColumnAlignment {

    /** How well a cell (row) fits a column (column), in the order of {@link CellContent}. */
    private static final int[][] FIT = {
        {1, 1, 1, 1, 1},
        {1, 4, 3, -2, -1},
        {1, 1, 4, -1, 0},
        {1, -1, 0, 5, 1},
        {1, -3, 1, -2, 3},
    };

    private final CellContent[] columns;
    private final boolean complete;

    private ColumnAlignment(CellContent[] columns, boolean complete) {
        this.columns = columns;
        this.complete = complete;
    }

    /**
     * Finds out what the columns hold.
     *
     * @param complete whether cells keep their columns as they come
     */
    static ColumnAlignment of(List<String> head, List<List<String>> data, int width, boolean complete) {
        CellContent[] columns = new CellContent[width];
        Arrays.fill(columns, CellContent.ANY);
        List<List<String>> whole =
                data.stream().filter(row -> row.size() == width).toList();
        for (int column = 0; column < width; column++) {
            columns[column] = head.size() == width ? ofHead(head.get(column)) : CellContent.ANY;
            if (columns[column] == CellContent.ANY) {
                columns[column] = most(whole, column);
            }
        }
        tellValuesFromNumbers(columns, whole);
        return new ColumnAlignment(columns, complete);
    }

    /** Of several columns of goals, results or money, some may hold plain numbers or words where others print units: 金额 beside 指标值. */
    private static void tellValuesFromNumbers(CellContent[] columns, List<List<String>> whole) {
        CellContent[] held = columns.clone();
        boolean printsUnits = false;
        for (int column = 0; column < columns.length; column++) {
            held[column] = columns[column] == CellContent.VALUE ? most(whole, column) : columns[column];
            printsUnits |= columns[column] == CellContent.VALUE && held[column] == CellContent.VALUE;
        }
        if (printsUnits) {
            System.arraycopy(held, 0, columns, 0, columns.length);
        }
    }

    /** Columns that name their row: those left of the first that holds figures or units. */
    int labelColumns() {
        int column = 0;
        while (column < columns.length && (columns[column] == CellContent.TEXT || columns[column] == CellContent.ANY)) {
            column++;
        }
        return column;
    }

    /** A header row; a head reaches to the next. */
    List<Cell> header(int row, List<String> texts) {
        CellContent[] contents = texts.stream().map(ColumnAlignment::ofHead).toArray(CellContent[]::new);
        return cells(row, texts, contents, true);
    }

    /** A data row; words that stand before a gap reach over it. */
    List<Cell> data(int row, List<String> texts) {
        if (keepsColumns(texts)) {
            List<Cell> cells = new ArrayList<>(texts.size());
            for (int column = 0; column < texts.size(); column++) {
                cells.add(new Cell(row, column, 1, 1, List.of(), texts.get(column)));
            }
            return cells;
        }
        CellContent[] contents = new CellContent[texts.size()];
        Arrays.setAll(contents, i -> CellContent.of(texts.get(i)));
        return cells(row, texts, contents, false);
    }

    private List<Cell> cells(int row, List<String> texts, CellContent[] contents, boolean allReach) {
        boolean labelled =
                allReach && contents.length > 0 && contents[0] == CellContent.NUMBER && columns[0] == CellContent.TEXT;
        int[] places = keepsColumns(texts) ? identity(texts.size()) : places(contents, labelled ? 2 : 1);
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < places.length; i++) {
            int next = i + 1 < places.length
                    ? places[i + 1]
                    : allReach ? Math.max(columns.length, places[i] + 1) : places[i] + 1;
            int span = allReach || contents[i] == CellContent.TEXT ? next - places[i] : 1;
            cells.add(new Cell(row, places[i], 1, span, List.of(), texts.get(i)));
        }
        return cells;
    }

    /** Whether the cells of a row stand in their columns as they come. */
    private boolean keepsColumns(List<String> texts) {
        return complete || texts.size() >= columns.length;
    }

    private static int[] identity(int size) {
        int[] places = new int[size];
        Arrays.setAll(places, i -> i);
        return places;
    }

    /**
     * The best of all orders-keeping placements, found column by column; of equals, the one furthest left.
     *
     * @param opening the column, from one, where the first cell stands: the second where a header leaves out the head of the labels
     */
    private int[] places(CellContent[] contents, int opening) {
        int cells = contents.length;
        int[][] best = new int[cells + 1][columns.length + 1];
        for (int i = 1; i <= cells; i++) {
            Arrays.fill(best[i], Integer.MIN_VALUE / 2);
            for (int column = i; column <= columns.length; column++) {
                boolean first = i > 1 || column == opening;
                int here = first
                        ? best[i - 1][column - 1] + fit(contents[i - 1], columns[column - 1])
                        : Integer.MIN_VALUE / 2;
                best[i][column] = Math.max(best[i][column - 1], here);
            }
        }
        int[] places = new int[cells];
        int column = columns.length;
        for (int i = cells; i > 0; i--) {
            while (column > i && best[i][column - 1] == best[i][column]) {
                column--;
            }
            places[i - 1] = --column;
        }
        return places;
    }

    private static int fit(CellContent cell, CellContent column) {
        return FIT[cell.ordinal()][column.ordinal()];
    }

    private static CellContent ofHead(String head) {
        Optional<ColumnRole> role = ColumnRoles.bundled().find(head);
        if (role.isEmpty()) {
            return CellContent.ANY;
        }
        return switch (role.get()) {
            case NAME, REGION, REMARK -> CellContent.TEXT;
            case UNIT -> CellContent.UNIT;
            case TARGET, ACTUAL -> CellContent.VALUE;
            default -> CellContent.NUMBER;
        };
    }

    private static CellContent most(List<List<String>> rows, int column) {
        int[] counts = new int[CellContent.values().length];
        rows.forEach(row -> counts[CellContent.of(row.get(column)).ordinal()]++);
        counts[CellContent.ANY.ordinal()] = 0;
        int most = 0;
        for (int i = 1; i < counts.length; i++) {
            most = counts[i] > counts[most] ? i : most;
        }
        return CellContent.values()[most];
    }
}
