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
        a4.setW(BigInteger.valueOf(11906));
        a4.setH(BigInteger.valueOf(16838));
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
            write(title.text(), paragraph, "方正小标宋简体", 20);
        } else if (part instanceof Part.Heading heading) {
            paragraph.setIndentationFirstLine(640);
            paragraph.setStyle("Heading" + heading.level());
            write(heading.text(), paragraph, heading.level() == 1 ? "黑体" : "楷体", 16);
        } else if (part instanceof Part.Paragraph prose) {
            paragraph.setIndentationFirstLine(640);
            write(prose.text(), paragraph, "仿宋", 16);
        }
    }
}
