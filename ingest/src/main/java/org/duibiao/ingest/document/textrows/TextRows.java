package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.table.HeaderRows;
import org.duibiao.ingest.document.textrows.grid.CellContent;
import org.duibiao.ingest.document.textrows.grid.HeaderSpans;
import org.duibiao.model.document.Cell;

/**
 * Rows of text cells to the cells of a table. Under each header the rows are brought to one width: pieces of a row that
 * a blank line cut are joined, rows that lack cells are aligned by what the columns hold, and leading cells that are
 * empty because the one above reaches over them are merged with it.
 */
public final class TextRows {

    private final List<List<String>> rows;
    private final boolean complete;
    private final List<Cell> cells = new ArrayList<>();
    private int row;

    private TextRows(TextTable table) {
        this.rows = table.rows();
        this.complete = table.complete();
    }

    public static List<Cell> toCells(TextTable table) {
        TextRows rows = new TextRows(table);
        rows.read();
        return rows.cells;
    }

    private void read() {
        int at = 0;
        while (at < rows.size()) {
            int dataStart = headerEnd(at);
            int end = Math.max(dataStart, at + 1);
            while (end < rows.size() && headerEnd(end) == end) {
                end++;
            }
            if (dataStart > at) {
                readSection(at, dataStart, end);
            } else {
                rows.subList(at, end).forEach(this::addFree);
            }
            at = end;
        }
    }

    /** The row after the header that begins at a row; the row itself where none does. */
    private int headerEnd(int at) {
        int end = at;
        while (end < rows.size()
                && (HeaderRows.isHeader(rows.get(end)) || headsHeader(end) || end == at + 1 && headsHeader(at))) {
            end++;
        }
        return end == at && at == 0 && headsByPosition() ? 1 : end;
    }

    private boolean headsHeader(int at) {
        return at + 1 < rows.size() && HeaderRows.headsHeader(rows.get(at), rows.get(at + 1), false);
    }

    /** Whether the first row holds no figure and the next, as long, holds them in most of its cells. */
    private boolean headsByPosition() {
        List<String> first = rows.get(0);
        if (rows.size() < 2
                || first.size() < 2
                || HeaderRows.namesOffice(first)
                || first.stream().anyMatch(CellWords::hasFigure)) {
            return false;
        }
        List<String> second = rows.get(1);
        long figures = second.stream().skip(1).filter(CellWords::hasFigure).count();
        return second.size() == first.size() && figures * 2 > second.size() - 1;
    }

    /** Rows of a form that stand under no header: labels and values, as they come. */
    private void addFree(List<String> texts) {
        for (int column = 0; column < texts.size(); column++) {
            cells.add(new Cell(row, column, 1, 1, List.of(), texts.get(column)));
        }
        row++;
    }

    private void readSection(int start, int dataStart, int end) {
        List<List<String>> data = rows.subList(dataStart, end);
        List<List<String>> heads = headed(rows.subList(start, dataStart), data);
        int width = Math.max(commonWidth(data), heads.get(0).size());
        data = complete ? data : joined(data, width);
        data = lacksLabels(heads.get(heads.size() - 1), data) ? labelled(data) : data;
        data = complete || !isOfRegions(heads.get(heads.size() - 1), width) ? data : withoutColumns(data, width);
        ColumnAlignment alignment = ColumnAlignment.of(heads.get(heads.size() - 1), data, width, complete);
        List<Cell> section = new ArrayList<>();
        for (List<String> head : spread(heads, width)) {
            section.addAll(alignment.header(row++, head));
        }
        int firstData = row;
        for (List<String> texts : data) {
            section.addAll(alignment.data(row++, texts));
        }
        cells.addAll(LeadingMerges.resolve(section, firstData, alignment.labelColumns()));
    }

    /** Whether 地区 stands over the names of rows, and a head over each column. */
    private static boolean isOfRegions(List<String> heads, int width) {
        return heads.size() == width
                && ColumnRoles.bundled()
                        .find(heads.get(0))
                        .filter(ColumnRole.REGION::equals)
                        .isPresent();
    }

    /** Rows of a region and numbers that lack some do not say which: each is one cell, whose figures are of no column. */
    private static List<List<String>> withoutColumns(List<List<String>> data, int width) {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> texts : data) {
            boolean numbers =
                    texts.size() > 1 && texts.subList(1, texts.size()).stream().allMatch(CellWords::isNumber);
            rows.add(numbers && texts.size() < width ? List.of(String.join(" ", texts)) : texts);
        }
        return rows;
    }

    /** A header whose first head, over the names of rows, was empty and is lost: 年初预算数 and on above 合计 and figures. */
    private List<List<String>> headed(List<List<String>> heads, List<List<String>> data) {
        List<String> last = heads.get(heads.size() - 1);
        boolean ofFigures = ColumnRoles.bundled()
                .find(last.get(0))
                .filter(role -> !role.isLabel())
                .isPresent();
        boolean named = data.stream()
                .filter(texts -> texts.size() > 1)
                .allMatch(
                        texts -> CellContent.of(texts.get(0)) == CellContent.TEXT && CellWords.hasFigure(texts.get(1)));
        boolean wider = data.stream().anyMatch(texts -> texts.size() == last.size() + 1);
        return !complete && heads.size() == 1 && ofFigures && named && wider ? labelled(heads) : heads;
    }

    /** Whether every row lacks just the cell under the first head, as where an empty one was lost: figures under 年初预算数 and on. */
    private static boolean lacksLabels(List<String> heads, List<List<String>> data) {
        boolean figures = !data.isEmpty()
                && data.stream()
                        .allMatch(texts -> texts.size() == heads.size() - 1
                                && texts.stream().allMatch(CellWords::isNumber));
        return figures
                && ColumnRoles.bundled()
                        .find(heads.get(0))
                        .filter(role -> !role.isLabel())
                        .isEmpty()
                && heads.stream()
                        .skip(1)
                        .allMatch(head -> ColumnRoles.bundled().find(head).isPresent());
    }

    private static List<List<String>> labelled(List<List<String>> unlabelled) {
        List<List<String>> labelled = new ArrayList<>();
        for (List<String> texts : unlabelled) {
            List<String> row = new ArrayList<>(texts);
            row.add(0, "");
            labelled.add(row);
        }
        return labelled;
    }

    /** Heads over columns that have heads of their own, where the text has lost how far they reach. */
    private static List<List<String>> spread(List<List<String>> heads, int width) {
        List<String> outer = filled(heads.get(0));
        if (heads.size() < 2 || outer.size() >= width) {
            return heads;
        }
        boolean padded = heads.get(0).size() >= width;
        List<String> lower = new ArrayList<>(padded ? filled(heads.get(1)) : heads.get(1));
        if (lower.size() == width - 1 && !CellWords.isBlank(lower.get(0))) {
            lower.add(0, "");
        }
        List<String> upper = lower.size() == width ? HeaderSpans.spread(outer, lower) : List.of();
        if (upper.isEmpty()) {
            return heads;
        }
        List<List<String>> spread = new ArrayList<>(heads);
        spread.set(0, upper);
        spread.set(1, lower);
        return spread;
    }

    /** A row without the empty cells at its end, which stand for columns that its heads reach over. */
    private static List<String> filled(List<String> row) {
        int end = row.size();
        while (end > 1 && CellWords.isBlank(row.get(end - 1))) {
            end--;
        }
        return row.subList(0, end);
    }

    /** The number of cells that most rows have; of equals, the greater. */
    private static int commonWidth(List<List<String>> data) {
        int widest = 0;
        for (List<String> texts : data) {
            widest = Math.max(widest, texts.size());
        }
        int[] rowsOfWidth = new int[widest + 1];
        int common = 0;
        for (List<String> texts : data) {
            rowsOfWidth[texts.size()]++;
        }
        for (int width = 0; width <= widest; width++) {
            common = rowsOfWidth[width] >= rowsOfWidth[common] ? width : common;
        }
        return common;
    }

    /** Two rows that together have the width, the first of them without a figure, are one row that a blank line cut. */
    private static List<List<String>> joined(List<List<String>> data, int width) {
        List<List<String>> joined = new ArrayList<>();
        Optional<List<String>> open = Optional.empty();
        for (List<String> texts : data) {
            if (open.isPresent() && open.get().size() + texts.size() == width) {
                List<String> whole = new ArrayList<>(open.get());
                whole.addAll(texts);
                joined.add(whole);
                open = Optional.empty();
                continue;
            }
            open.ifPresent(joined::add);
            boolean mayGoOn = texts.size() < width && texts.stream().noneMatch(CellWords::hasFigure);
            open = mayGoOn ? Optional.of(texts) : Optional.empty();
            if (!mayGoOn) {
                joined.add(texts);
            }
        }
        open.ifPresent(joined::add);
        return joined;
    }
}
