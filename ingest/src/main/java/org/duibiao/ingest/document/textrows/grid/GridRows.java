package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.duibiao.ingest.document.table.CellWords;

/**
 * Cuts lines into the rows of a grid. Most cells are one line; a cell may go on over lines, and an empty one may have left none. Of all ways
 * to cut, the one that asks least of the cells is taken; a number never leaves the order of its columns.
 */
final class GridRows {

    private static final int MOST_LINES = 4;
    /** Lines that a row may have beyond its columns. */
    private static final int MOST_EXTRA = 6;
    /** What a cell costs that takes in another line; less where that line is in brackets, more where it is longer than the one that it goes on with. */
    private static final int LINE = 4;

    private static final int LONGER_LINE = 5;

    private static final int BRACKETS = 1;
    /** What a remark or a rank costs that left no line, and what a name does that is the same as in the row above. */
    private static final int NO_REMARK = 2;

    private static final int NO_NAME = 3;
    /** What a result costs that is told without a figure. */
    private static final int WORDS = 1;
    /** What a name of a criterion or a number costs under the head of remarks. */
    private static final int MISPLACED = 6;
    /** What a name costs that is none of the kinds of criteria under their head. */
    private static final int STRAY = 14;
    /** What a row costs that nothing names, or that holds no figure. */
    private static final int NAMELESS = 8;

    private static final int FIGURELESS = 6;
    /** Rows that cost more are none; where the kinds of criteria are known, names may be wrapped in every column. */
    private static final int DEAREST = 12;

    private static final int DEAREST_OF_KINDS = 16;
    /** Characters of what is too short to name a criterion. */
    private static final int SHORTEST = 2;

    private static final int NEVER = 1000;

    private final List<GridColumn> columns;
    private final CriteriaKinds kinds;
    private final int lastLabel;

    GridRows(List<GridColumn> columns, CriteriaKinds kinds) {
        this.columns = List.copyOf(columns);
        this.kinds = kinds;
        this.lastLabel = columns.lastIndexOf(GridColumn.LABEL);
    }

    /** A row that was cut: its cells, the line behind it, and what it costs. */
    record Row(List<String> cells, int end, int cost) {}

    /** The cheapest rows that begin at a line, one for each line that they may end before; empty where no row begins there. */
    List<Row> at(GridLines lines, int start) {
        int reach = Math.min(lines.words().size() - start, columns.size() + MOST_EXTRA);
        int[][] cost = new int[columns.size() + 1][reach + 1];
        int[][] taken = new int[columns.size() + 1][reach + 1];
        for (int[] each : cost) {
            Arrays.fill(each, NEVER);
        }
        cost[0][0] = 0;
        for (int column = 0; column < columns.size(); column++) {
            for (int from = 0; from <= reach; from++) {
                for (int count = 0;
                        cost[column][from] < NEVER && count <= MOST_LINES && from + count <= reach;
                        count++) {
                    int sum = cost[column][from] + cost(column, lines, start + from, count);
                    if (sum < cost[column + 1][from + count]) {
                        cost[column + 1][from + count] = sum;
                        taken[column + 1][from + count] = count;
                    }
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int end = 1; end <= reach; end++) {
            if (cost[columns.size()][end] < NEVER) {
                List<String> cells = cells(lines, start, end, taken);
                int sum = cost[columns.size()][end] + costOfRow(cells);
                if (sum <= (kinds.areNamed() ? DEAREST_OF_KINDS : DEAREST)) {
                    rows.add(new Row(cells, start + end, sum));
                }
            }
        }
        return rows;
    }

    private List<String> cells(GridLines lines, int start, int end, int[][] taken) {
        List<String> cells = new ArrayList<>();
        int at = end;
        for (int column = columns.size(); column > 0; column--) {
            int from = at - taken[column][at];
            cells.add(cell(columns.get(column - 1), lines, start + from, taken[column][at]));
            at = from;
        }
        Collections.reverse(cells);
        return cells;
    }

    private static String cell(GridColumn column, GridLines lines, int from, int count) {
        if (count == 0) {
            return "";
        }
        return column == GridColumn.LABEL ? lines.name(from, count) : lines.joined("\n", from, count);
    }

    private int cost(int index, GridLines lines, int from, int count) {
        GridColumn column = columns.get(index);
        if (count == 0) {
            if (column == GridColumn.REMARK || column == GridColumn.RANK) {
                return NO_REMARK;
            }
            return column == GridColumn.LABEL && index < lastLabel ? NO_NAME : NEVER;
        }
        boolean whole = count == 1 || column.wraps() && arePieces(lines, from, count);
        if (!whole || !column.takes(lines, from, count)) {
            return NEVER;
        }
        int cost = ofContent(column, lines.asCell(from));
        for (int line = from + 1; line < from + count; line++) {
            boolean longer = column == GridColumn.RESULT
                    || lines.words().get(line).length()
                            > lines.words().get(line - 1).length();
            cost += lines.asCell(line).isBracketed() ? BRACKETS : longer ? LONGER_LINE : LINE;
        }
        return column == GridColumn.LABEL ? cost + ofName(index, lines.name(from, count)) : cost;
    }

    /** 资金, 产率: so few characters end a criterion that began on the line above, where they name kinds of criteria. */
    private int ofName(int index, String name) {
        boolean stray =
                kinds.isStray(index, name) || kinds.areNamed() && index == lastLabel && name.length() <= SHORTEST;
        return stray ? STRAY : 0;
    }

    private static boolean arePieces(GridLines lines, int from, int count) {
        for (int line = from; line < from + count; line++) {
            if (!lines.asCell(line).isPiece()) {
                return false;
            }
        }
        return true;
    }

    private static int ofContent(GridColumn column, GridLine line) {
        if (column == GridColumn.REMARK) {
            boolean misplaced =
                    line.content() == CellContent.NUMBER || line.words().endsWith("指标");
            return misplaced ? MISPLACED : 0;
        }
        return column == GridColumn.RESULT && line.content() == CellContent.TEXT ? WORDS : 0;
    }

    private int costOfRow(List<String> cells) {
        boolean named = lastLabel < 0 || !CellWords.isVoid(cells.get(lastLabel)) || lastLabel > 0 && isNamed(cells);
        boolean figure = cells.stream().anyMatch(CellWords::hasFigure);
        if (cells.stream().skip(1).map(CellGrid::bare).anyMatch(CellGrid.TOTALS::contains)) {
            return NEVER;
        }
        return (named ? 0 : NAMELESS) + (figure ? 0 : FIGURELESS);
    }

    private boolean isNamed(List<String> cells) {
        for (int column = 0; column <= lastLabel; column++) {
            if (columns.get(column) == GridColumn.LABEL && !CellWords.isVoid(cells.get(column))) {
                return true;
            }
        }
        return false;
    }
}
