package org.duibiao.ingest.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.duibiao.model.document.LeftOut;

/** The rows and columns of a sheet that have content and are hidden. */
final class HiddenCells {

    private HiddenCells() {}

    static List<LeftOut> of(Sheet sheet) {
        SortedSet<Integer> rows = new TreeSet<>();
        SortedSet<Integer> columns = new TreeSet<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                boolean filled = cell.getCellType() != CellType.BLANK;
                if (filled && row.getZeroHeight()) {
                    rows.add(row.getRowNum());
                } else if (filled && sheet.isColumnHidden(cell.getColumnIndex())) {
                    columns.add(cell.getColumnIndex());
                }
            }
        }
        List<LeftOut> hidden = new ArrayList<>();
        add(hidden, LeftOut.Kind.HIDDEN_ROWS, sheet, rows, row -> String.valueOf(row + 1));
        add(hidden, LeftOut.Kind.HIDDEN_COLUMNS, sheet, columns, CellReference::convertNumToColString);
        return hidden;
    }

    private static void add(
            List<LeftOut> hidden, LeftOut.Kind kind, Sheet sheet, SortedSet<Integer> places, IntFunction<String> name) {
        if (!places.isEmpty()) {
            hidden.add(new LeftOut(kind, sheet.getSheetName() + " " + ranges(places, name)));
        }
    }

    /** 3, 5-8. */
    private static String ranges(SortedSet<Integer> places, IntFunction<String> name) {
        List<String> ranges = new ArrayList<>();
        int first = places.first();
        int last = first;
        for (int place : places) {
            if (place > last + 1) {
                ranges.add(range(first, last, name));
                first = place;
            }
            last = place;
        }
        ranges.add(range(first, last, name));
        return String.join(", ", ranges);
    }

    private static String range(int first, int last, IntFunction<String> name) {
        return first == last ? name.apply(first) : name.apply(first) + "-" + name.apply(last);
    }
}
