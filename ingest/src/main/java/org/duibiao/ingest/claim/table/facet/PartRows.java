package org.duibiao.ingest.claim.table.facet;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duibiao.ingest.document.table.Section;
import org.duibiao.ingest.document.table.TableLayout;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.document.Cell;

/** Rows that are parts of a row above them, because their name begins with 其中 or # or names something only together with it. */
final class PartRows {

    private static final String AMONG = "其中";
    private static final char MARK = '#';

    /** A total has no more parts than these; this also bounds the work for each row. */
    private static final int MOST_PARTS = 100;

    /** A measure is told of no more classes below it than these. */
    private static final int MOST_MEASURED = 12;

    private PartRows() {}

    static boolean isPart(String label) {
        String words = label.strip();
        return words.startsWith(AMONG) || isMarked(words);
    }

    /** Yearbooks set # before the first part. */
    private static boolean isMarked(String words) {
        return !words.isEmpty() && CharacterForms.even(words.charAt(0)) == MARK;
    }

    /** A part's name without 其中 and its colon, or without its mark. */
    static String bare(String label) {
        String words = label.strip();
        words = words.substring(isMarked(words) ? 1 : AMONG.length()).strip();
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

    /**
     * The name of the row that a row is a part of as the one before it is: 进口 below 其中：出口 of 进出口总额.
     *
     * @param whole tells a name that stands by itself, so that no part goes on below it
     */
    static Optional<Cell> totalOfNeighbour(TableLayout layout, Section section, Cell cell, Predicate<String> whole) {
        List<Cell> heads = layout.rowHeads(section, cell);
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        int column = heads.get(heads.size() - 1).column();
        int furthest = Math.max(section.dataStart(), cell.row() - MOST_PARTS);
        boolean below = false;
        for (int row = cell.row() - 1; row >= furthest; row--) {
            Optional<Cell> above = layout.grid().at(row, column);
            if (above.isEmpty()) {
                return Optional.empty();
            }
            boolean part = isPart(above.get().text());
            if (!part && (below || whole.test(above.get().text()))) {
                return below ? above : Optional.empty();
            }
            below |= part;
        }
        return Optional.empty();
    }

    /**
     * A row that says what is measured, above the rows that say of what: 商品销售总额(亿元), then 批发业 and 零售业.
     *
     * @param measure the cell that names what is measured
     * @param name of the two together, 批发业商品销售总额
     */
    record Measured(Cell measure, String name) {}

    /** What a row is of together with a row above it; empty where its name says it alone, or the two say nothing. */
    static Optional<Measured> measuredAbove(TableLayout layout, Section section, Cell cell, CellReadings readings) {
        List<Cell> heads = layout.rowHeads(section, cell);
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        Cell own = heads.get(heads.size() - 1);
        String words = readings.nameOfRow(own.text());
        if (words.isEmpty() || readings.of(words).namesIndicatorItself()) {
            return Optional.empty();
        }
        int furthest = Math.max(section.dataStart(), cell.row() - MOST_MEASURED);
        for (int row = cell.row() - 1; row >= furthest; row--) {
            Optional<Cell> above = layout.grid().at(row, own.column());
            if (above.isEmpty()) {
                return Optional.empty();
            }
            String measure = readings.nameOfRow(above.get().text());
            if (readings.areWholeName(words + measure)) {
                return Optional.of(new Measured(above.get(), words + measure));
            }
            if (readings.of(measure).namesIndicatorSurely()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /**
     * What a part is of together with a whole that was agreed on or counts something, where the part names no measure itself: #外商直接投资
     * of 合同外资 is 外商直接投资合同外资, and no capital that came.
     */
    static Optional<Measured> agreedAbove(TableLayout layout, Section section, Cell cell, CellReadings readings) {
        List<Cell> heads = layout.rowHeads(section, cell);
        if (heads.isEmpty()) {
            return Optional.empty();
        }
        String label = heads.get(heads.size() - 1).text();
        String words = readings.nameOfRow(label);
        if (words.isEmpty() || hasMeasure(label) || !readings.of(words).namesIndicatorSurely()) {
            return Optional.empty();
        }
        return totalAbove(layout, section, cell)
                .or(() -> totalOfNeighbour(layout, section, cell, PartRows::hasMeasure))
                .filter(total -> RowWords.AGREED.isIn(total.text()))
                .map(total -> new Measured(total, words + readings.nameOfRow(total.text())));
    }

    /** Whether a name says what is measured, or prints a unit. */
    private static boolean hasMeasure(String label) {
        String words = NormalText.of(label).toString();
        return words.indexOf('(') >= 0 || RowWords.AGREED.isIn(words) || RowWords.CARRIED_OUT.isIn(words);
    }

    /** The words of a name without blanks, without its unit in brackets and what marks a part before it. */
    static String withoutBrackets(String name) {
        String words =
                RowWords.bare(NormalText.of(isPart(name) ? bare(name) : name).toString());
        return withoutBracket(words);
    }

    /** 总额(亿元) is 总额. */
    static String withoutBracket(String words) {
        int open = Math.max(words.indexOf('('), words.indexOf('（'));
        return open > 0 ? words.substring(0, open) : words;
    }
}
