package org.duibiao.samples.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.samples.document.Grid.GridCell;
import org.duibiao.samples.document.Grid.Merge;

/**
 * Reads a table as it is written in a sample's text: a line of column widths, then a line a row, its cells between bars.
 * A cell {@code ^} continues the one above, {@code <} the one to the left; {@code \n} breaks a line inside a cell;
 * {@code {{name}}} stands for the table written under that name before.
 */
public final class GridText {

    private final List<Integer> widths;
    private final List<List<String>> rows;
    private final Map<String, Grid> named;

    private GridText(List<Integer> widths, List<List<String>> rows, Map<String, Grid> named) {
        this.widths = widths;
        this.rows = rows;
        this.named = named;
    }

    /**
     * The table that lines write.
     *
     * @param widths the line of column widths
     * @param lines a line a row
     * @param named the tables that cells may hold
     * @throws IllegalArgumentException if a row has other than one cell a column, or a cell names no table
     */
    public static Grid parse(String widths, List<String> lines, Map<String, Grid> named) {
        List<Integer> columns = Arrays.stream(widths.strip().split("\\s+"))
                .map(Integer::valueOf)
                .toList();
        List<List<String>> rows = lines.stream().map(GridText::cells).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "a row has " + row.size() + " cells for " + columns.size() + " columns: " + row);
            }
        }
        return new GridText(columns, rows, named).grid();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    }

    private Grid grid() {
        List<List<GridCell>> grid = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<GridCell> cells = new ArrayList<>();
            for (int column = 0; column < widths.size(); column++) {
                if (!rows.get(row).get(column).equals("<")) {
                    cells.add(cell(row, column));
                }
            }
            grid.add(cells);
        }
        return new Grid(widths, grid);
    }

    private GridCell cell(int row, int column) {
        String text = rows.get(row).get(column);
        int span = 1;
        while (column + span < widths.size() && rows.get(row).get(column + span).equals("<")) {
            span++;
        }
        if (text.equals("^")) {
            return new GridCell(span, Merge.CONTINUED, "", Optional.empty());
        }
        boolean continues =
                row + 1 < rows.size() && rows.get(row + 1).get(column).equals("^");
        Merge merge = continues ? Merge.START : Merge.NONE;
        if (text.startsWith("{{")) {
            return new GridCell(span, merge, "", Optional.of(nested(text)));
        }
        return new GridCell(span, merge, text.replace("\\n", "\n"), Optional.empty());
    }

    private Grid nested(String reference) {
        String name = reference.substring("{{".length(), reference.length() - "}}".length());
        Grid grid = named.get(name);
        if (grid == null) {
            throw new IllegalArgumentException("no table is written under the name '" + name + "'");
        }
        return grid;
    }
}
