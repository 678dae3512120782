package org.duibiao.ingest.document.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A number is read as its format prints it. */
class WhatASheetShowsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "82.3      | 0.00          | 82.30",
                "0.061     | 0.0%          | 6.1%",
                "12345     | #,##0.00      | 12,345.00",
                "12345     | 0!.0,\"万元\"   | 1.2万元",
                "123456    | 0!.0000       | 12.3456",
                "123456    | 0\\.0,        | 12.3",
                "1234567   | #,##0,        | 1,235",
                "3.2       | 0.0\"亿元\"     | 3.2亿元",
                "44926     | yyyy\"年\"m\"月\" | 2022年12月",
                "44926     | yyyy\\年m\\月  | 2022年12月",
                "123456    | 0\\!.0000     | 12.3456",
                "-3.1      | 0.0;[Red]-0.0 | -3.1",
            })
    void inBothFormats(double value, String format, String shown) throws IOException, UnreadableDocumentException {
        Consumer<Cell> cell = each -> {
            Workbook workbook = each.getSheet().getWorkbook();
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
            each.setCellStyle(style);
            each.setCellValue(value);
        };

        assertThat(shown(new XSSFWorkbook(), DocumentFormat.XLSX, cell)).isEqualTo(shown);
        assertThat(shown(new HSSFWorkbook(), DocumentFormat.XLS, cell)).isEqualTo(shown);
    }

    @Test
    void aFormulaWithoutAValueIsComputed() throws IOException, UnreadableDocumentException {
        assertThat(shown(new XSSFWorkbook(), DocumentFormat.XLSX, cell -> cell.setCellFormula("12.5*2")))
                .isEqualTo("25");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0", "B1", "[2]表!A1", "NOSUCHFUNCTION(1)"})
    void aFormulaThatCannotBeComputedShowsNothing(String formula) throws IOException, UnreadableDocumentException {
        assertThat(shown(new XSSFWorkbook(), DocumentFormat.XLSX, cell -> cell.setCellFormula(formula)))
                .isEmpty();
    }

    private static String shown(Workbook workbook, DocumentFormat format, Consumer<Cell> cell)
            throws IOException, UnreadableDocumentException {
        try (workbook) {
            Row row = workbook.createSheet("表").createRow(0);
            row.createCell(0).setCellValue("指标");
            cell.accept(row.createCell(1));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            Block block =
                    new WorkbookReader(format).read(out.toByteArray()).blocks().get(0);
            // A row of one word is a line.
            return block instanceof Block.Table table ? table.cells().get(1).text() : "";
        }
    }
}
