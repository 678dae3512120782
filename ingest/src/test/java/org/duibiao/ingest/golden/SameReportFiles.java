package org.duibiao.ingest.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.duibiao.ingest.golden.SameReport.Field;
import org.duibiao.ingest.golden.SameReport.Line;
import org.duibiao.ingest.golden.SameReport.Part;
import org.duibiao.ingest.golden.SameReport.Table;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes {@link SameReport} in the formats that can be written from nothing. */
final class SameReportFiles {

    /** Between the margins of a page, in twentieths of a point. */
    private static final int TEXT_WIDTH = 8400;

    private record Place(int row, int column) {}

    private record Placed(Field field, int row, int column) {}

    private SameReportFiles() {}

    static String text() {
        StringBuilder text = new StringBuilder();
        for (Part part : SameReport.parts()) {
            if (part instanceof Line line) {
                text.append(line.text()).append('\n');
            } else {
                Table table = (Table) part;
                text.append(table.unit().isEmpty() ? "" : table.unit() + "\n");
                Map<Place, Placed> grid = grid(table);
                for (int row = 0; row < table.rows().size(); row++) {
                    List<String> words = new ArrayList<>();
                    for (int column = 0; column < width(grid); column++) {
                        Placed placed = grid.get(new Place(row, column));
                        boolean starts = placed.row() == row && placed.column() == column;
                        words.add(starts ? placed.field().text() : "");
                    }
                    text.append(String.join("\t", words)).append('\n');
                }
                text.append('\n');
            }
        }
        return text.toString();
    }

    static String html() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>\n");
        for (Part part : SameReport.parts()) {
            if (part instanceof Line line) {
                page.append("<p>").append(line.text()).append("</p>\n");
            } else {
                Table table = (Table) part;
                page.append(table.unit().isEmpty() ? "" : "<p>" + table.unit() + "</p>")
                        .append("<table>\n");
                for (List<Field> row : table.rows()) {
                    page.append("<tr>");
                    row.forEach(field -> page.append("<td rowspan=%d colspan=%d>%s</td>"
                            .formatted(field.rows(), field.columns(), field.text())));
                    page.append("</tr>\n");
                }
                page.append("</table>\n");
            }
        }
        return page.append("</body></html>").toString();
    }

    /** The page as Word and browsers pack it, with a picture beside it. */
    static byte[] webArchive(String encoding) {
        byte[] page = html().getBytes(StandardCharsets.UTF_8);
        String body = encoding.equals("base64") ? Base64.getMimeEncoder().encodeToString(page) : quotedPrintable(page);
        return """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary="----=_NextPart_0.1"

                Shown by programs that know no web archives.

                ------=_NextPart_0.1
                Content-Location: file:///C:/1/report.htm
                Content-Transfer-Encoding: %s
                Content-Type: text/html; charset="utf-8"

                %s

                ------=_NextPart_0.1
                Content-Location: file:///C:/1/report.files/image001.png
                Content-Transfer-Encoding: base64
                Content-Type: image/png

                iVBORw0KGgo=

                ------=_NextPart_0.1--
                """.formatted(encoding, body).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String quotedPrintable(byte[] page) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (byte each : page) {
            lines.append("=%02X".formatted(each));
            length += 3;
            if (length >= 72) {
                lines.append("=\n");
                length = 0;
            }
        }
        return lines.toString();
    }

    /** All in one table, as spreadsheet programs save a sheet as a page: empty rows between its parts. */
    static String sheetPage() {
        String blank = "<tr><td></td><td></td></tr>";
        StringBuilder page =
                new StringBuilder("<html><head><meta name=ProgId content=Excel.Sheet></head><body><table>");
        for (Part part : SameReport.parts()) {
            if (part instanceof Line line) {
                page.append("<tr><td>")
                        .append(line.text())
                        .append("</td><td></td></tr>")
                        .append(blank);
                continue;
            }
            Table table = (Table) part;
            if (!table.unit().isEmpty()) {
                page.append("<tr><td>").append(table.unit()).append("</td><td></td></tr>");
            }
            for (List<Field> row : table.rows()) {
                page.append("<tr>");
                row.forEach(field -> page.append(
                        "<td rowspan=%d colspan=%d>%s</td>".formatted(field.rows(), field.columns(), field.text())));
                page.append("</tr>");
            }
            page.append(blank);
        }
        return page.append("</table></body></html>").toString();
    }

    static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("总结");
            int row = 0;
            for (Part part : SameReport.parts()) {
                if (part instanceof Line line) {
                    sheet.createRow(row).createCell(0).setCellValue(line.text());
                    row += 2;
                    continue;
                }
                Table table = (Table) part;
                if (!table.unit().isEmpty()) {
                    sheet.createRow(row++).createCell(0).setCellValue(table.unit());
                }
                for (Placed placed : new HashSet<>(grid(table).values())) {
                    put(sheet, row, placed);
                }
                row += table.rows().size() + 1;
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void put(Sheet sheet, int top, Placed placed) {
        int at = top + placed.row();
        Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
        row.createCell(placed.column()).setCellValue(placed.field().text());
        if (placed.field().rows() * placed.field().columns() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(
                    at,
                    at + placed.field().rows() - 1,
                    placed.column(),
                    placed.column() + placed.field().columns() - 1));
        }
    }

    static byte[] docx() throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            for (Part part : SameReport.parts()) {
                if (part instanceof Line line) {
                    document.createParagraph().createRun().setText(line.text());
                } else {
                    Table table = (Table) part;
                    if (!table.unit().isEmpty()) {
                        document.createParagraph().createRun().setText(table.unit());
                    }
                    write(document, table);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XWPFDocument document, Table table) {
        Map<Place, Placed> grid = grid(table);
        XWPFTable written = document.createTable(table.rows().size(), 1);
        written.setWidth("100%");
        CTTblGrid columns = written.getCTTbl().getTblGrid() == null
                ? written.getCTTbl().addNewTblGrid()
                : written.getCTTbl().getTblGrid();
        while (columns.sizeOfGridColArray() < width(grid)) {
            columns.addNewGridCol();
        }
        columns.getGridColList().forEach(column -> column.setW(BigInteger.valueOf(TEXT_WIDTH / width(grid))));
        written.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < table.rows().size(); row++) {
            Set<Placed> done = new HashSet<>();
            for (int column = 0; column < width(grid); column++) {
                Placed placed = grid.get(new Place(row, column));
                if (done.add(placed)) {
                    XWPFTableCell cell = done.size() == 1
                            ? written.getRow(row).getCell(0)
                            : written.getRow(row).createCell();
                    write(cell, placed, row);
                    cell.setWidth(String.valueOf(
                            TEXT_WIDTH / width(grid) * placed.field().columns()));
                }
            }
        }
    }

    private static void write(XWPFTableCell cell, Placed placed, int row) {
        CTTcPr properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        if (placed.field().columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(placed.field().columns()));
        }
        if (placed.field().rows() > 1) {
            properties.addNewVMerge().setVal(placed.row() == row ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (placed.row() == row) {
            cell.setText(placed.field().text());
        }
    }

    private static int width(Map<Place, Placed> grid) {
        return grid.keySet().stream().mapToInt(Place::column).max().orElse(-1) + 1;
    }

    /** Which cell covers each place. */
    private static Map<Place, Placed> grid(Table table) {
        Map<Place, Placed> grid = new HashMap<>();
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (Field field : table.rows().get(row)) {
                while (grid.containsKey(new Place(row, column))) {
                    column++;
                }
                for (int i = 0; i < field.rows() * field.columns(); i++) {
                    Place place = new Place(row + i / field.columns(), column + i % field.columns());
                    grid.put(place, new Placed(field, row, column));
                }
            }
        }
        return grid;
    }
}
