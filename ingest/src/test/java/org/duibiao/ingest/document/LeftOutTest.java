package org.duibiao.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.duibiao.model.document.LeftOut;
import org.junit.jupiter.api.Test;

/** What somebody hid or took back is not read, and the document says so. */
class LeftOutTest {

    private final DocumentReaders readers = new DocumentReaders();

    @Test
    void hiddenSheetsRowsAndColumnsOfAWorkbook() throws IOException {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            assertThat(leftOut(workbook(workbook)))
                    .containsExactly(
                            new LeftOut(LeftOut.Kind.HIDDEN_SHEET, "底稿"),
                            new LeftOut(LeftOut.Kind.HIDDEN_ROWS, "指标 2-3, 5"),
                            new LeftOut(LeftOut.Kind.HIDDEN_COLUMNS, "指标 C"));
        }
    }

    @Test
    void formulasThatHaveNoValueAndCannotBeComputed() throws IOException {
        try (Workbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("指标");
            sheet.createRow(0).createCell(0).setCellValue("出口");
            sheet.getRow(0).createCell(1).setCellFormula("1/0");

            assertThat(leftOut(bytes(workbook))).containsExactly(new LeftOut(LeftOut.Kind.FORMULAS, "指标 B1"));
        }
    }

    @Test
    void hiddenAndStruckWordsOfADocument() throws IOException {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("出口3亿元。");
            XWPFRun hidden = document.createParagraph().createRun();
            hidden.setText("出口9亿元。");
            hidden.setVanish(true);
            XWPFRun struck = document.createParagraph().createRun();
            struck.setText("出口8亿元。");
            struck.setStrikeThrough(true);
            document.write(out);

            assertThat(leftOut(out.toByteArray()))
                    .containsExactly(
                            new LeftOut(LeftOut.Kind.HIDDEN_WORDS, "1"), new LeftOut(LeftOut.Kind.STRUCK_WORDS, "1"));
        }
    }

    @Test
    void struckWordsAndHiddenRowsOfAPage() {
        String page = "<p>出口<s>9亿元</s>3亿元。</p><table><tr style='display:none'><td>进口</td><td>1</td></tr>"
                + "<tr><td>出口</td><td>3</td></tr></table><div style='display:none'>菜单</div>";

        assertThat(leftOut(page.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new LeftOut(LeftOut.Kind.HIDDEN_ROWS, "1"), new LeftOut(LeftOut.Kind.STRUCK_WORDS, "1"));
    }

    @Test
    void whatStoodBehindTheEndOfAFileThatWasCutOff() {
        String prose = "全县商贸平稳。全年出口3.2亿元，增长";
        LeftOut cut = new LeftOut(LeftOut.Kind.CUT_OFF, "…全县商贸平稳。全年出口3.2亿元，增长");

        assertThat(leftOut(prose.getBytes(StandardCharsets.UTF_8))).containsExactly(cut);
        assertThat(leftOut(prose.getBytes(Charset.forName("GB18030")))).containsExactly(cut);
        assertThat(leftOut(("<html><body><p>" + prose).getBytes(StandardCharsets.UTF_8)))
                .containsExactly(cut);
        assertThat(leftOut("<table><tr><td>出口</td><td>3亿元</td></tr><tr><td>进口</td><td>1."
                        .getBytes(StandardCharsets.UTF_8)))
                .containsExactly(new LeftOut(LeftOut.Kind.CUT_OFF, "…1."));
    }

    @Test
    void aSignatureIsNoSentenceThatBreaksOff() {
        assertThat(leftOut("出口3亿元。\n示例县商务局\n2024年1月5日".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @Test
    void nothingOfATextThatIsReadWhole() {
        assertThat(leftOut("出口3亿元。".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    private List<LeftOut> leftOut(byte[] content) {
        ReadOutcome outcome = readers.read("report", content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome).document().leftOut();
    }

    private static byte[] workbook(Workbook workbook) throws IOException {
        try (workbook) {
            Sheet sheet = workbook.createSheet("指标");
            for (int row = 0; row < 6; row++) {
                sheet.createRow(row);
                for (int column = 0; column < 3; column++) {
                    sheet.getRow(row).createCell(column).setCellValue("出口" + column);
                }
            }
            for (int row : new int[] {1, 2, 4}) {
                sheet.getRow(row).setZeroHeight(true);
            }
            sheet.setColumnHidden(2, true);
            workbook.createSheet("底稿").createRow(0).createCell(0).setCellValue("出口");
            workbook.setSheetHidden(1, true);
            workbook.createSheet("空").setColumnHidden(0, true);
            return bytes(workbook);
        }
    }

    private static byte[] bytes(Workbook workbook) throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
