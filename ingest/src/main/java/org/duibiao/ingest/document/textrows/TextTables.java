package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.textrows.grid.CellGrid;
import org.duibiao.ingest.document.textrows.grid.FormLine;
import org.duibiao.ingest.document.textrows.grid.LabelledCells;
import org.duibiao.ingest.document.textrows.listed.RegionLine;

/**
 * Finds what once was a table, in each of the shapes that text gives it. Lines that were looked through in vain are not
 * looked through again, so that the time taken stays linear in the text.
 */
public final class TextTables {

    /** Lines with an empty one behind each that tell that one stands behind every cell. */
    private static final int SPACED_LINES = 4;

    /** Fewer lines of a region and an amount are no list. */
    private static final int LEAST_REGIONS = 3;

    private final List<Line> lines;
    private final CellLines all;
    private final CellLines filled;
    private int barrenTabs;
    private int barrenSpaces;
    private int barrenCells;

    public TextTables(List<Line> lines) {
        this.lines = lines;
        this.all = CellLines.all(lines);
        this.filled = CellLines.filled(lines);
    }

    /** Whether a line is cells and no sentence: tabs, strokes around them, wide gaps between three of them or more, or heads of columns. */
    public static boolean holdsCells(Line line) {
        return line.tabbed()
                || RegionLine.cells(line.stripped()).isPresent()
                || PipedRows.isEnclosed(line.stripped())
                || SpacedRows.isHeader(line)
                || line.blanks() >= SpacedRows.BLANKS_OF_WIDE_GAPS && SpacedRows.hasWideGaps(line.stripped());
    }

    /** The table that begins at a line, or empty where none does. */
    public Optional<TextTable> find(int at) {
        Line line = lines.get(at);
        if (CellLines.isPageNumber(line.stripped())) {
            return Optional.empty();
        }
        String words = line.words();
        if (line.tabbed() && at >= barrenTabs) {
            TextTable table = TabbedRows.find(lines, at);
            if (!table.isTable() && words.startsWith("\t")) {
                table = TabbedCells.find(lines, at);
            }
            if (!table.rows().isEmpty()) {
                return Optional.of(table);
            }
            barrenTabs = table.end();
        }
        CellLines cells = isSpaced(at) ? filled : all;
        int first = cells.cellAfter(at);
        Optional<TextTable> form = regions(at).or(() -> FlattenedForm.find(lines, cells, first));
        if (form.isPresent()) {
            return form;
        }
        Optional<TextTable> top = FormLine.mayBe(line.blanks())
                ? FormLine.rows(words)
                        .map(rows -> new TextTable(rows, false, at + 1))
                        .filter(TextTable::isTable)
                : Optional.empty();
        if (top.isPresent()) {
            return top;
        }
        TextTable goals = GoalColumns.find(lines, at);
        if (goals.isTable()) {
            return Optional.of(goals);
        }
        if (words.indexOf('|') >= 0) {
            TextTable table = PipedRows.find(lines, at);
            return table.isTable() ? Optional.of(table) : Optional.empty();
        }
        Optional<TextTable> spaced = at < barrenSpaces ? Optional.empty() : spaced(at);
        Optional<TextTable> grid = spaced.isPresent() ? spaced : grid(cells, first);
        return grid.isPresent() || at < barrenCells ? grid : lone(at);
    }

    /** Lines of regions and amounts, blank ones between or not. */
    private Optional<TextTable> regions(int at) {
        List<List<String>> rows = new ArrayList<>();
        int end = at;
        for (int i = at; i < lines.size(); i++) {
            String words = lines.get(i).stripped();
            Optional<List<String>> cells = RegionLine.cells(words);
            if (cells.isEmpty() && !words.isEmpty()) {
                break;
            }
            cells.ifPresent(rows::add);
            end = cells.isPresent() ? i + 1 : end;
        }
        return rows.size() >= LEAST_REGIONS ? Optional.of(new TextTable(rows, true, end)) : Optional.empty();
    }

    private static Optional<TextTable> grid(CellLines cells, int at) {
        return LabelledCells.find(cells.grid(), at)
                .or(() -> CellGrid.find(cells.grid(), at))
                .map(grid -> new TextTable(grid.rows(), false, cells.lineBehind(grid.end())))
                .filter(TextTable::isTable);
    }

    /** Whether an empty line stands behind each of the next: pages of the web set one between cells. */
    private boolean isSpaced(int at) {
        for (int i = 0; i < SPACED_LINES; i++) {
            int line = at + 2 * i;
            if (line + 1 >= all.words().size()
                    || all.words().get(line).isEmpty()
                    || !all.words().get(line + 1).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<TextTable> lone(int at) {
        TextTable table = LoneCells.find(lines, at);
        if (table.isTable()) {
            return Optional.of(table);
        }
        barrenCells = table.end();
        return Optional.empty();
    }

    private Optional<TextTable> spaced(int at) {
        TextTable table = SpacedRows.find(lines, at);
        if (table.isTable()) {
            return Optional.of(table);
        }
        barrenSpaces = table.end();
        return Optional.empty();
    }
}
