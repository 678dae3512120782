package org.duibiao.samples.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * Sets the parts of a report as bureaus set them: A4, the title in 小标宋, headings in 黑体 and 楷体, the text in 仿宋 with
 * the first line indented.
 */
final class WordPages {

    /** Twentieths of a point: A4, and two characters of the text. */
    static final int PAGE_WIDTH = 11906;

    static final int PAGE_HEIGHT = 16838;
    static final int FIRST_LINE_INDENT = 640;

    static final String TITLE_FONT = "方正小标宋简体";
    static final int TITLE_POINTS = 20;
    static final String TEXT_FONT = "仿宋";
    static final int TEXT_POINTS = 16;

    private static final Date MADE = new Date(1767225600000L);

    private final XWPFDocument document;

    private WordPages(XWPFDocument document) {
        this.document = document;
    }

    /** A docx file of parts, in order; headings carry Word's heading styles. */
    static byte[] docx(List<Part> parts) throws IOException {
        try (XWPFDocument document = new XWPFDocument()) {
            WordPages pages = new WordPages(document);
            pages.prepare();
            parts.forEach(pages::add);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.write(bytes);
            return StableZip.rewrite(bytes.toByteArray());
        }
    }

    static String fontOf(Part.Heading heading) {
        return heading.level() == 1 ? "黑体" : "楷体";
    }

    /** Words with their line breaks, in one font. */
    static void write(String text, XWPFParagraph paragraph, String font, int points) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(font);
        run.setFontFamily(font, XWPFRun.FontCharRange.eastAsia);
        run.setFontSize(points);
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines.get(i));
        }
    }

    private void prepare() {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setCreated(Optional.of(MADE));
        properties.setModified(Optional.of(MADE));
        CTPageSz a4 = document.getDocument().getBody().addNewSectPr().addNewPgSz();
        a4.setW(BigInteger.valueOf(PAGE_WIDTH));
        a4.setH(BigInteger.valueOf(PAGE_HEIGHT));
        document.createStyles();
        headingStyle(1);
        headingStyle(2);
    }

    private void headingStyle(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void add(Part part) {
        if (part instanceof Part.Table table) {
            CTTbl created = document.getDocument().getBody().addNewTbl();
            WordTable.write(table.grid(), created, document);
            return;
        }
        XWPFParagraph paragraph = document.createParagraph();
        if (part instanceof Part.Title title) {
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            write(title.text(), paragraph, TITLE_FONT, TITLE_POINTS);
        } else if (part instanceof Part.Heading heading) {
            paragraph.setIndentationFirstLine(FIRST_LINE_INDENT);
            paragraph.setStyle("Heading" + heading.level());
            write(heading.text(), paragraph, fontOf(heading), TEXT_POINTS);
        } else if (part instanceof Part.Paragraph prose) {
            paragraph.setIndentationFirstLine(FIRST_LINE_INDENT);
            write(prose.text(), paragraph, TEXT_FONT, TEXT_POINTS);
        }
    }
}
