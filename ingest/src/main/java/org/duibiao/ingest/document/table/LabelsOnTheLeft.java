package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.document.Cell;

/** The words that name cells of a row under no header: those of the nearest cell to their left that is neither void nor a figure. */
final class LabelsOnTheLeft {

    private final TableGrid grid;
    private int row = -1;
    /** By column of the row looked at last. */
    private List<List<String>> labels = List.of();

    LabelsOnTheLeft(TableGrid grid) {
        this.grid = grid;
    }

    /** The label of a cell, as a path; empty where none stands to its left. */
    List<String> leftOf(Cell cell) {
        if (cell.row() != row) {
            row = cell.row();
            labels = read();
        }
        return labels.get(cell.column());
    }

    private List<List<String>> read() {
        List<List<String>> found = new ArrayList<>();
        List<String> nearest = List.of();
        for (int column = 0; column < grid.columnCount(); column++) {
            found.add(nearest);
            Optional<String> words = grid.at(row, column).map(Cell::text);
            boolean label = words.isPresent() && !CellWords.isVoid(words.get()) && !CellWords.hasFigure(words.get());
            nearest = label ? List.of(HeadWords.oneLine(words.get())) : nearest;
        }
        return found;
    }
}
