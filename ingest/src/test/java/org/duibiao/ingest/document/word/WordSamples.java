package org.duibiao.ingest.document.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRunTrackChange;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Small Word documents of our own, made as Word makes them. */
public final class WordSamples {

    private WordSamples() {}

    /** A report with headings, a deletion, a form of merged cells, a table inside a cell, and a header that is left out. */
    public static byte[] report() {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createHeaderFooterPolicy()
                    .createHeader(org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("页眉：内部资料");
            paragraph(document, "青禾县商务局2022年工作总结");
            paragraph(document, "一、工作完成情况");
            XWPFParagraph outlined = paragraph(document, "外贸工作");
            outlined.getCTP().addNewPPr().addNewOutlineLvl().setVal(BigInteger.ONE);
            XWPFParagraph corrected = paragraph(document, "全年完成进出口总额");
            delete(corrected, "3.9亿美元");
            corrected.createRun().setText("4.2亿美元，同比增长8.5%。");
            paragraph(document, "单位：万元");
            budget(document.createTable(4, 5));
            paragraph(document, "说明见内表。");
            outer(document.createTable(2, 2));
            return bytes(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A docx whose document part is replaced. */
    public static byte[] withDocumentPart(byte[] documentPart) {
        return rewritten(Map.of("word/document.xml", documentPart));
    }

    /** A docx whose document part names an entity that reads a file of the machine. */
    public static byte[] withEntity() {
        String xml = "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                + "<w:t>&secret;</w:t></w:r></w:p></w:body></w:document>";
        return withDocumentPart(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static void delete(XWPFParagraph paragraph, String words) {
        CTRunTrackChange deletion = paragraph.getCTP().addNewDel();
        deletion.setAuthor("editor");
        deletion.addNewR().addNewDelText().setStringValue(words);
    }

    /** 项目 over two columns, 资金结构 over two rows. */
    private static void budget(XWPFTable table) {
        row(table, 0, "项目", "", "年初预算数", "全年执行数", "执行率");
        row(table, 1, "年度资金总额", "", "800", "900.5", "98%");
        row(table, 2, "资金结构", "基本支出", "300", "310.2", "100%");
        row(table, 3, "", "项目支出", "500", "590.3", "97%");
        span(table, 0, 2);
        span(table, 1, 2);
        merge(table.getRow(2).getCell(0), STMerge.RESTART);
        // Word writes no value for a cell that goes on.
        properties(table.getRow(3).getCell(0)).addNewVMerge();
    }

    private static void outer(XWPFTable table) {
        row(table, 0, "事项", "情况");
        row(table, 1, "招商", "分项如下");
        XWPFTableCell cell = table.getRow(1).getCell(1);
        XWPFTable inner = cell.insertNewTbl(cell.getParagraphs().get(0).getCTP().newCursor());
        for (String[] words : new String[][] {{"指标", "完成数"}, {"签约项目", "18个"}}) {
            var row = inner.createRow();
            while (row.getTableCells().size() < words.length) {
                row.createCell();
            }
            row.getCell(0).setText(words[0]);
            row.getCell(1).setText(words[1]);
        }
    }

    private static void row(XWPFTable table, int row, String... words) {
        for (int column = 0; column < words.length; column++) {
            table.getRow(row).getCell(column).setText(words[column]);
        }
    }

    /** Makes the first cell of a row cover the next ones too. */
    private static void span(XWPFTable table, int row, int columns) {
        properties(table.getRow(row).getCell(0)).addNewGridSpan().setVal(BigInteger.valueOf(columns));
        for (int removed = 1; removed < columns; removed++) {
            table.getRow(row).removeCell(1);
        }
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum merge) {
        properties(cell).addNewVMerge().setVal(merge);
    }

    private static CTTcPr properties(XWPFTableCell cell) {
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    private static byte[] rewritten(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(report()));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] replaced = parts.get(entry.getName());
                zip.write(replaced == null ? in.readAllBytes() : replaced);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
