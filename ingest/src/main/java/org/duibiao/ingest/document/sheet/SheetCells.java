package org.duibiao.ingest.document.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Cell;

/** The cells of a sheet that are seen, at their places among the visible rows and columns; a merged one stands once. */
final class SheetCells {

    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 20_000;

    private record Place(int row, int column) {}

    private final Formulas formulas;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final List<Integer> visibleRows = new ArrayList<>();
    private final List<Integer> visibleColumns = new ArrayList<>();
    private final Map<Place, Cell> cells = new HashMap<>();
    private final Set<Place> covered = new HashSet<>();

    SheetCells(Sheet sheet, Formulas formulas) throws UnreadableDocumentException {
        this.formulas = formulas;
        formatter.setUseCachedValuesForFormulaCells(true);
        see(sheet);
        Map<Place, CellRangeAddress> merges = new HashMap<>();
        for (CellRangeAddress range : sheet.getMergedRegions()) {
            if (range.getFirstColumn() < MOST_COLUMNS) {
                merges.put(new Place(range.getFirstRow(), range.getFirstColumn()), range);
            }
        }
        for (int row = 0; row < visibleRows.size(); row++) {
            for (int column = 0; column < visibleColumns.size(); column++) {
                read(sheet, row, column, merges);
            }
        }
    }

    /** Rows and columns that are not hidden, up to the last with content; of empty rows between, one stays. */
    private void see(Sheet sheet) throws UnreadableDocumentException {
        TreeSet<Integer> filledRows = new TreeSet<>();
        int columns = 0;
        for (Row row : sheet) {
            for (org.apache.poi.ss.usermodel.Cell cell : row) {
                if (cell.getColumnIndex() < MOST_COLUMNS && cell.getCellType() != CellType.BLANK) {
                    filledRows.add(row.getRowNum());
                    columns = Math.max(columns, cell.getColumnIndex() + 1);
                }
            }
        }
        BitSet merged = rowsInsideMerges(sheet);
        int previous = -1;
        for (int row : filledRows) {
            boolean gap = previous >= 0 && row > previous + 1 && !merged.get(row - 1);
            if (gap) {
                visibleRows.add(row - 1);
            }
            if (!sheet.getRow(row).getZeroHeight()) {
                visibleRows.add(row);
            }
            previous = row;
        }
        if (visibleRows.size() > MOST_ROWS) {
            throw new UnreadableDocumentException(
                    "has a sheet of more than " + MOST_ROWS
                            + " rows, which is data and no report: save the table that the report prints（工作表行数过多，应为数据而非报告：请只保存报告所列的表）");
        }
        for (int column = 0; column < columns; column++) {
            if (!sheet.isColumnHidden(column)) {
                visibleColumns.add(column);
            }
        }
    }

    private static BitSet rowsInsideMerges(Sheet sheet) {
        BitSet rows = new BitSet();
        sheet.getMergedRegions().stream()
                .filter(range -> range.getLastRow() > range.getFirstRow())
                .forEach(range -> rows.set(range.getFirstRow(), range.getLastRow() + 1));
        return rows;
    }

    private void read(Sheet sheet, int row, int column, Map<Place, CellRangeAddress> merges) {
        Place place = new Place(row, column);
        if (covered.contains(place)) {
            return;
        }
        CellRangeAddress merge = merges.get(new Place(visibleRows.get(row), visibleColumns.get(column)));
        int height = 1;
        int width = 1;
        if (merge != null) {
            height = count(visibleRows, row, merge.getLastRow());
            width = count(visibleColumns, column, merge.getLastColumn());
        }
        for (int down = row; down < row + height; down++) {
            for (int across = column; across < column + width; across++) {
                covered.add(new Place(down, across));
            }
        }
        cells.put(place, new Cell(row, column, height, width, List.of(), text(sheet, place)));
    }

    /** How many of the visible rows or columns from a place on lie within the last one of a merge. */
    private static int count(List<Integer> visible, int from, int last) {
        int count = 1;
        while (from + count < visible.size() && visible.get(from + count) <= last) {
            count++;
        }
        return count;
    }

    private String text(Sheet sheet, Place place) {
        Row row = sheet.getRow(visibleRows.get(place.row()));
        org.apache.poi.ss.usermodel.Cell cell = row == null ? null : row.getCell(visibleColumns.get(place.column()));
        if (cell == null || !formulas.hasValue(cell)) {
            return "";
        }
        String shown = EscapedFormat.of(cell).orElseGet(() -> formatter.formatCellValue(cell));
        // POI leaves the quotes around 年 and 月 in formats of dates, and the strokes before them.
        boolean words = cell.getCellType() == CellType.STRING;
        return (words ? shown : shown.replace("\"", "").replace("\\", "")).strip();
    }

    /** The cells, empty ones too, each at the place where it begins. */
    List<Cell> cells() {
        return List.copyOf(cells.values());
    }
}
