package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.model.document.Cell;

/** Gives every cell its header path: the heads of its column, then those of its row, outermost first. */
public final class HeaderPaths {

    private HeaderPaths() {}

    /** The cells of a table, each with the path that the table's layout gives it. */
    public static List<Cell> fill(List<Cell> cells) {
        TableGrid grid = new TableGrid(cells);
        TableLayout layout = TableLayout.of(grid);
        LabelsOnTheLeft labels = new LabelsOnTheLeft(grid);
        List<Cell> filled = new ArrayList<>(cells.size());
        int at = 0;
        for (Section section : layout.sections()) {
            while (at < grid.cells().size() && grid.cells().get(at).row() < section.dataEnd()) {
                Cell cell = grid.cells().get(at++);
                filled.add(withPath(cell, path(layout, labels, section, cell)));
            }
        }
        return filled;
    }

    private static List<String> path(TableLayout layout, LabelsOnTheLeft labels, Section section, Cell cell) {
        if (!section.hasHeader()) {
            return labels.leftOf(cell);
        }
        if (cell.row() < section.dataStart()) {
            return headsAbove(section, cell);
        }
        List<String> path = new ArrayList<>(section.columns().get(cell.column()).heads());
        layout.rowHeads(section, cell).forEach(head -> path.add(HeadWords.oneLine(head.text())));
        return path;
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
