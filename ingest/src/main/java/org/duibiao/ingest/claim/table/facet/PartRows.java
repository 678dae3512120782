package org.duibiao.ingest.claim.table.facet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableLayout;
import org.duibiao.model.document.Cell;

/** Rows that are parts of the row above them, because their name begins with 其中. */
final class PartRows {

    private static final String AMONG = "其中";

    /** A total has no more parts than these; this also bounds the work for each row. */
    private static final int MOST_PARTS = 100;

    private PartRows() {}

    static boolean isPart(String label) {
        return label.strip().startsWith(AMONG);
    }

    /** A part's name without 其中 and its colon. */
    static String bare(String label) {
        String words = label.strip().substring(AMONG.length());
        return words.startsWith("：") || words.startsWith(":")
                ? words.substring(1).strip()
                : words;
    }

    /** A figure has no more rows of growth, completion and rank below it than these. */
    private static final int MOST_BELOW = 4;

    /** The name of the nearest row above whose name does not fulfil a condition. */
    static Optional<Cell> namedAbove(TableLayout layout, Section section, Cell cell, Predicate<String> passedOver) {
        List<Cell> heads = layout.rowHeads(section, cell);
        int column = heads.get(heads.size() - 1).column();
        int furthest = Math.max(section.dataStart(), cell.row() - MOST_BELOW);
        for (int row = cell.row() - 1; row >= furthest; row--) {
            Optional<Cell> above = layout.grid().at(row, column);
            if (above.isEmpty() || !passedOver.test(above.get().text())) {
                return above;
            }
        }
        return Optional.empty();
    }

    /** The name of the row that the row of a cell is a part of; empty where it is none. */
    static Optional<Cell> totalAbove(TableLayout layout, Section section, Cell cell) {
        List<Cell> heads = layout.rowHeads(section, cell);
        if (heads.isEmpty() || !isPart(heads.get(heads.size() - 1).text())) {
            return Optional.empty();
        }
        int column = heads.get(heads.size() - 1).column();
        int furthest = Math.max(section.dataStart(), cell.row() - MOST_PARTS);
        for (int row = cell.row() - 1; row >= furthest; row--) {
            Optional<Cell> above = layout.grid().at(row, column).filter(found -> !isPart(found.text()));
            if (above.isPresent()) {
                return above;
            }
        }
        return Optional.empty();
    }
}
