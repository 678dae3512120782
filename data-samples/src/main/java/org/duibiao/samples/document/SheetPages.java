package org.duibiao.samples.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sets the parts of a report on one sheet: a paragraph a row, merged over the sheet's width, and tables below one another. */
final class SheetPages {

    private static final Date MADE = new Date(1767225600000L);
    private static final int CHARACTER = 256;

    private final Sheet sheet;
    private final CellStyle bordered;
    private final int width;
    private int next;

    private SheetPages(Workbook workbook, int width) {
        this.sheet = workbook.createSheet("自评报告");
        this.width = width;
        this.bordered = workbook.createCellStyle();
        bordered.setWrapText(true);
        bordered.setVerticalAlignment(VerticalAlignment.CENTER);
        bordered.setBorderTop(BorderStyle.THIN);
        bordered.setBorderBottom(BorderStyle.THIN);
        bordered.setBorderLeft(BorderStyle.THIN);
        bordered.setBorderRight(BorderStyle.THIN);
    }

    /** A workbook of Excel since 2007. */
    static byte[] xlsx(List<Part> parts) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            POIXMLProperties.CoreProperties properties =
                    workbook.getProperties().getCoreProperties();
            properties.setCreated(Optional.of(MADE));
            properties.setModified(Optional.of(MADE));
            return StableZip.rewrite(write(workbook, parts));
        }
    }

    /** A workbook of older Excel. */
    static byte[] xls(List<Part> parts) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            return write(workbook, parts);
        }
    }

    private static byte[] write(Workbook workbook, List<Part> parts) throws IOException {
        int width = parts.stream()
                .filter(Part.Table.class::isInstance)
                .mapToInt(part -> ((Part.Table) part).grid().widths().size())
                .max()
                .orElse(1);
        SheetPages pages = new SheetPages(workbook, width);
        parts.forEach(pages::add);
        for (int column = 0; column < width; column++) {
            pages.sheet.setColumnWidth(column, 14 * CHARACTER);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }

    private void add(Part part) {
        if (part instanceof Part.Table table) {
            add(table.grid());
        } else if (part instanceof Part.Title title) {
            line(title.text());
        } else if (part instanceof Part.Heading heading) {
            line(heading.text());
        } else {
            line(((Part.Paragraph) part).text());
        }
    }

    private void line(String text) {
        Row row = sheet.createRow(next);
        row.createCell(0).setCellValue(text);
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, width - 1));
        }
        next++;
    }

    private void add(Grid grid) {
        int first = next;
        for (int row = 0; row < grid.rows().size(); row++) {
            Row created = sheet.createRow(first + row);
            for (int column = 0; column < grid.widths().size(); column++) {
                created.createCell(column).setCellStyle(bordered);
            }
        }
        for (PlacedCell placed : PlacedCell.of(grid)) {
            Cell cell = sheet.getRow(first + placed.row()).getCell(placed.column());
            cell.setCellValue(placed.text());
            if (placed.rowSpan() > 1 || placed.columnSpan() > 1) {
                int top = first + placed.row();
                sheet.addMergedRegion(new CellRangeAddress(
                        top, top + placed.rowSpan() - 1, placed.column(), placed.column() + placed.columnSpan() - 1));
            }
        }
        next += grid.rows().size() + 1;
    }
}
