package org.duibiao.ingest.document.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;

/**
 * Number formats that set a decimal point by hand, as workbooks in China do to print 万: {@code 0!.0,"万元"} shows 12345 as
 * 1.2万元, {@code 0!.0000} as 1.2345. The mark behind {@code !} or {@code \} stands as it is between digits, which POI does
 * not know.
 */
final class EscapedFormat {

    private EscapedFormat() {}

    /** What the cell shows; empty where it has no such format or holds no number. */
    static Optional<String> of(Cell cell) {
        String format = cell.getCellStyle().getDataFormatString();
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (format == null || type != CellType.NUMERIC) {
            return Optional.empty();
        }
        // Other programs that save such a workbook take the mark for a sign to print, and mark it in turn.
        String positive = format.split(";", -1)[0].replace("\\!.", "!.");
        int point = Math.max(positive.indexOf("!."), positive.indexOf("\\."));
        if (point <= 0 || "0#?".indexOf(positive.charAt(point - 1)) < 0) {
            return Optional.empty();
        }
        return Optional.of(print(BigDecimal.valueOf(cell.getNumericCellValue()), positive, point));
    }

    private static String print(BigDecimal value, String format, int point) {
        int at = point + 2;
        int digits = 0;
        while (at < format.length() && "0#?".indexOf(format.charAt(at)) >= 0) {
            digits++;
            at++;
        }
        int thousands = 0;
        while (at < format.length() && format.charAt(at) == ',') {
            thousands++;
            at++;
        }
        BigDecimal whole = value.movePointLeft(3 * thousands).setScale(0, RoundingMode.HALF_UP);
        return whole.movePointLeft(digits).toPlainString()
                + format.substring(at).replaceAll("[\"\\\\!_]", "");
    }
}
