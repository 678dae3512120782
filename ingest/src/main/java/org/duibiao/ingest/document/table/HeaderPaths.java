package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duibiao.model.document.Cell;

/** Gives every cell its header path: the heads of its column, then those of its row, outermost first. */
public final class HeaderPaths {

    private final TableLayout layout;
    private final LabelsOnTheLeft labels;
    /** The cells that name the row looked at last, for which the layout keeps one list, and their words. */
    private List<Cell> lastRowHeads = List.of();

    private String[] lastNames = {};

    private HeaderPaths(TableGrid grid, TableLayout layout) {
        this.layout = layout;
        this.labels = new LabelsOnTheLeft(grid);
    }

    /** The cells of a table, each with the path that the table's layout gives it. */
    public static List<Cell> fill(List<Cell> cells) {
        TableGrid grid = new TableGrid(cells);
        TableLayout layout = TableLayout.of(grid);
        HeaderPaths paths = new HeaderPaths(grid, layout);
        List<Cell> filled = new ArrayList<>(cells.size());
        int at = 0;
        for (Section section : layout.sections()) {
            while (at < grid.cells().size() && grid.cells().get(at).row() < section.dataEnd()) {
                Cell cell = grid.cells().get(at++);
                filled.add(withPath(cell, paths.of(section, cell)));
            }
        }
        return filled;
    }

    private List<String> of(Section section, Cell cell) {
        if (!section.hasHeader()) {
            return labels.leftOf(cell);
        }
        if (cell.row() < section.dataStart()) {
            return headsAbove(section, cell);
        }
        List<String> heads = section.columns().get(cell.column()).heads();
        String[] names = namesOfRow(section, cell);
        if (names.length == 0) {
            return heads;
        }
        String[] path = heads.toArray(new String[heads.size() + names.length]);
        System.arraycopy(names, 0, path, heads.size(), names.length);
        return List.of(path);
    }

    private String[] namesOfRow(Section section, Cell cell) {
        List<Cell> rowHeads = layout.rowHeads(section, cell);
        if (rowHeads != lastRowHeads) {
            lastRowHeads = rowHeads;
            lastNames = new String[rowHeads.size()];
            Arrays.setAll(
                    lastNames, index -> HeadWords.oneLine(rowHeads.get(index).text()));
        }
        return lastNames;
    }

    /** The heads above a head: those of its column, down to itself. */
    private static List<String> headsAbove(Section section, Cell cell) {
        String own = HeadWords.oneLine(cell.text());
        List<String> heads = section.columns().get(cell.column()).heads();
        int at = heads.indexOf(own);
        return cell.row() == section.headerStart() || at < 0 ? List.of() : heads.subList(0, at);
    }

    private static Cell withPath(Cell cell, List<String> path) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), path, cell.text());
    }
}
