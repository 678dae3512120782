package org.duibiao.ingest.document.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.table.NestedTables;
import org.duibiao.model.document.Cell;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of a page as cells, spans resolved as browsers do (HTML Standard, 4.9.12: forming a table). */
final class HtmlTable {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_PLACES = 400_000;
    private static final int LONGEST_CELL = 400;

    /** Share of a table's words that one inside it has where the outer only frames it. */
    private static final double FRAMED = 0.8;

    private record Place(int row, int column) {}

    private record Held(Element table, int row, int column) {}

    /**
     * A table inside a cell.
     *
     * @param table the element
     * @param caption what names it
     */
    record Nested(Element table, String caption) {}

    private final List<Cell> cells = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final Set<Place> taken = new HashSet<>();

    /**
     * The cells of a table.
     *
     * @throws UnreadableDocumentException if they cover more places than any table of a report
     */
    HtmlTable(Element table) throws UnreadableDocumentException {
        List<Element> rows = rows(table);
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (Element cell : cells(rows.get(row))) {
                while (taken.contains(new Place(row, column))) {
                    column++;
                }
                column = place(cell, row, column, rows.size());
                if (taken.size() > MOST_PLACES) {
                    throw new UnreadableDocumentException(
                            "has a table of more than " + MOST_PLACES
                                    + " cells, which is data and no report: save the table that the report prints（表格过大，应为数据而非报告：请只保存报告所列的表）");
                }
            }
        }
    }

    List<Cell> cells() {
        return List.copyOf(cells);
    }

    /** Tables inside cells, in order; not those inside them. */
    List<Nested> nested() {
        return held.stream()
                .map(inner -> new Nested(inner.table(), NestedTables.caption(cells, inner.row(), inner.column())))
                .toList();
    }

    /** Whether a table only places things on the page: it frames other tables or whole texts, or has one cell. */
    static boolean isLayout(@Nullable Element table) {
        if (table == null) {
            return false;
        }
        List<Element> own =
                rows(table).stream().flatMap(row -> cells(row).stream()).toList();
        double most = table.text().length() * FRAMED;
        boolean framesTable = own.stream().anyMatch(cell -> {
            Element inner = cell.selectFirst("table");
            return inner != null && inner.text().length() > most;
        });
        boolean framesText = own.stream()
                .anyMatch(cell -> cell.text().length() > LONGEST_CELL
                        && cell.select("p, div, br").size() > 2);
        return own.size() <= 1
                || framesTable
                || framesText && own.size() <= rows(table).size() * 2 && own.size() <= 6;
    }

    /** Whether rows of several cells say numbers. */
    static boolean holdsFigures(Element table) {
        return rows(table).stream()
                        .filter(row ->
                                cells(row).size() > 1 && row.text().chars().anyMatch(Character::isDigit))
                        .count()
                > 1;
    }

    /** The rows of a table, not those of tables inside it. */
    static List<Element> rows(Element table) {
        List<Element> rows = new ArrayList<>();
        for (Element child : table.children()) {
            switch (child.normalName()) {
                case "tr" -> rows.add(child);
                case "thead", "tbody", "tfoot" ->
                    rows.addAll(child.children().stream()
                            .filter(row -> row.normalName().equals("tr"))
                            .toList());
                default -> {
                    // Captions and columns hold no cells.
                }
            }
        }
        return rows;
    }

    static List<Element> cells(Element row) {
        return row.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private int place(Element cell, int row, int column, int rows) {
        int columnSpan = Math.min(span(cell, "colspan", 1), MOST_COLUMNS);
        int rowSpan = span(cell, "rowspan", rows - row);
        rowSpan = Math.max(1, Math.min(rowSpan, rows - row));
        int width = 1;
        while (width < columnSpan && !taken.contains(new Place(row, column + width))) {
            width++;
        }
        for (int covered = row; covered < row + rowSpan; covered++) {
            for (int across = column; across < column + width; across++) {
                taken.add(new Place(covered, across));
            }
        }
        for (Element table : cell.select("table")) {
            Element holder = table.parents().stream()
                    .filter(parent -> parent.normalName().equals("td")
                            || parent.normalName().equals("th"))
                    .findFirst()
                    .orElse(cell);
            if (holder == cell) {
                held.add(new Held(table, row, column));
            }
        }
        cells.add(new Cell(row, column, rowSpan, width, List.of(), HtmlText.ofCell(cell)));
        return column + width;
    }

    /** A span as written; zero means all that is left, and what is no number means one. */
    private static int span(Element cell, String attribute, int all) {
        try {
            int span = Integer.parseInt(cell.attr(attribute).strip());
            return span == 0 ? Math.max(1, all) : Math.max(1, span);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
