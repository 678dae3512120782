package org.duibiao.ingest.document.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small workbooks of our own. */
public final class WorkbookSamples {

    private WorkbookSamples() {}

    /** The workbook in the format of today. */
    public static byte[] xlsx() {
        return report(new XSSFWorkbook());
    }

    /** The same workbook in the format of 1997. */
    public static byte[] xls() {
        return report(new HSSFWorkbook());
    }

    /** A title, a unit, a table with merges, a percentage, a formula, a hidden row and column, a second table, a note. */
    private static byte[] report(Workbook workbook) {
        try (workbook) {
            Sheet sheet = workbook.createSheet("附表");
            row(sheet, 0, "青禾县2022年主要商务指标完成情况表");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 4));
            row(sheet, 1, "单位：亿元");
            row(sheet, 2, "指标", "2022年", "", "内部核对", "增长");
            sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 4, 4));
            row(sheet, 3, "", "目标", "完成", "", "");
            row(sheet, 4, "社会消费品零售总额", 80, 82.3, "草稿", "");
            row(sheet, 5, "草稿行", 1, 1, "", "");
            sheet.getRow(5).setZeroHeight(true);
            sheet.setColumnHidden(3, true);
            percent(workbook, sheet.getRow(4).createCell(4), 0.061);
            Row exports = row(sheet, 6, "出口总额", 12.0, "");
            Cell sum = exports.createCell(2);
            sum.setCellFormula("B7+0.5");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
            row(sheet, 8, "项目资金（万元）", "年初预算数", "全年执行数");
            row(sheet, 9, "年度资金总额", 40, 38.5);
            row(sheet, 10, "注：本表数据为自报数。");
            workbook.setSheetHidden(workbook.getSheetIndex(workbook.createSheet("草稿")), true);
            row(workbook.getSheet("草稿"), 0, "不公开");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(Sheet sheet, int index, Object... values) {
        Row row = sheet.createRow(index);
        for (int column = 0; column < values.length; column++) {
            if (values[column] instanceof Number number) {
                row.createCell(column).setCellValue(number.doubleValue());
            } else if (!values[column].toString().isEmpty()) {
                row.createCell(column).setCellValue(values[column].toString());
            }
        }
        return row;
    }

    private static void percent(Workbook workbook, Cell cell, double value) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
