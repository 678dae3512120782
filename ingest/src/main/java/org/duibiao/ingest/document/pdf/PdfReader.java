package org.duibiao.ingest.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.pdf.page.BundledFonts;
import org.duibiao.ingest.document.pdf.page.Page;
import org.duibiao.ingest.document.pdf.page.PageEngine;
import org.duibiao.ingest.document.pdf.page.PageLimitException;
import org.duibiao.ingest.document.pdf.page.Steps;
import org.duibiao.ingest.document.pdf.page.StruckWords;
import org.duibiao.model.document.Document;
import org.duibiao.model.document.LeftOut;

/**
 * PDF files: characters at their places become lines, columns, paragraphs and tables; running heads, footers and page
 * numbers are left out. Nothing is drawn, and PDFBox is made to leave the fonts of the machine alone, for the whole process.
 */
public final class PdfReader implements DocumentReader {

    private static final int MOST_PAGES = 1500;

    /** A page that a picture covers by so much, and with fewer characters, was scanned. */
    private static final double SCANNED = 0.4;

    private static final int FEW_GLYPHS = 20;

    /** Share of characters without a meaning above which a page cannot be read. */
    private static final double MOST_UNMAPPED = 0.1;

    /** Share of characters beneath a picture that were put there by a program that recognised them. */
    private static final double MOST_UNSEEN = 0.5;

    private static final String BROKEN =
            "is a PDF that is broken or cut short: fetch it again, or open it and print it to a new PDF（PDF 损坏或不完整：请重新获取，或打开后重新打印为 PDF）";

    @Override
    public DocumentFormat format() {
        return DocumentFormat.PDF;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        if (PackedStreams.areBomb(content)) {
            throw new UnreadableDocumentException("is a PDF that unpacks to far more than a report holds, as bombs do,"
                    + " and was not read: print it to a new PDF（解压后远大于报告，疑为压缩炸弹，未读取：请重新打印为 PDF）");
        }
        BundledFonts.use(); // only now: their reading takes a tenth of a second that no other format needs
        try (PDDocument file = Loader.loadPDF(content)) {
            if (FileEnd.isMissing(content)) {
                throw new UnreadableDocumentException(BROKEN);
            }
            List<Page> pages = pages(file);
            check(pages);
            List<StruckWords.Unstruck> unstruck =
                    pages.stream().map(StruckWords::remove).toList();
            return PdfBlocks.read(
                            unstruck.stream().map(StruckWords.Unstruck::page).toList())
                    .without(remarks(unstruck));
        } catch (InvalidPasswordException e) {
            throw new UnreadableDocumentException(DocumentFormat.ENCRYPTED.advice(), e);
        } catch (PageLimitException e) {
            throw new UnreadableDocumentException(
                    "is a PDF that " + e.getMessage() + ": give the report's text（PDF 内容过多，未读取：请提供报告文字）", e);
        } catch (IOException | RuntimeException e) {
            // PDFBox signals what is broken by exceptions of many unchecked kinds.
            throw new UnreadableDocumentException(BROKEN, e);
        }
    }

    private static List<Page> pages(PDDocument file) throws IOException, UnreadableDocumentException {
        int count = file.getNumberOfPages();
        if (count > MOST_PAGES) {
            throw new UnreadableDocumentException("is a PDF of " + count + " pages, more than the " + MOST_PAGES
                    + " that a report may have: split it（PDF 页数过多：请拆分）");
        }
        Steps steps = new Steps();
        List<Page> pages = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            pages.add(PageEngine.read(file.getPage(number - 1), number, steps));
        }
        return pages;
    }

    private static void check(List<Page> pages) throws UnreadableDocumentException {
        List<Integer> scanned = new ArrayList<>();
        List<Integer> garbled = new ArrayList<>();
        for (Page page : pages) {
            long shown =
                    page.glyphs().stream().filter(glyph -> !glyph.isBlank()).count();
            if (page.unmapped() > (shown + page.unmapped()) * MOST_UNMAPPED) {
                garbled.add(page.number());
            } else if (shown < FEW_GLYPHS && page.pictured() > SCANNED) {
                scanned.add(page.number());
            }
        }
        if (!garbled.isEmpty()) {
            throw new UnreadableDocumentException(
                    "is a PDF whose fonts do not say what their characters read, on " + named(garbled, pages)
                            + ": give the Word version, or recognise its text (OCR) and load that（PDF 字体没有文字编码，无法读出：请提供 Word 版，或识别文字（OCR）后加载）");
        }
        if (!scanned.isEmpty()) {
            throw new UnreadableDocumentException(
                    "is a scanned PDF, of pictures without text, on " + named(scanned, pages)
                            + ": it needs OCR; recognise its text and load that, or give the Word version（扫描件，没有文字层：请识别文字（OCR）后加载，或提供 Word 版）");
        }
    }

    private static List<LeftOut> remarks(List<StruckWords.Unstruck> pages) {
        List<LeftOut> remarks = new ArrayList<>();
        int struck = pages.stream().mapToInt(StruckWords.Unstruck::count).sum();
        if (struck > 0) {
            remarks.add(new LeftOut(LeftOut.Kind.STRUCK_WORDS, String.valueOf(struck)));
        }
        List<String> recognised = pages.stream()
                .map(StruckWords.Unstruck::page)
                .filter(page -> page.pictured() > SCANNED
                        && page.unseen() > page.glyphs().size() * MOST_UNSEEN)
                .map(page -> String.valueOf(page.number()))
                .toList();
        if (!recognised.isEmpty()) {
            remarks.add(new LeftOut(LeftOut.Kind.RECOGNISED_WORDS, String.join(", ", recognised)));
        }
        return remarks;
    }

    private static String named(List<Integer> numbers, List<Page> pages) {
        if (numbers.size() == pages.size()) {
            return "every page";
        }
        return (numbers.size() == 1 ? "page " : "pages ")
                + String.join(", ", numbers.stream().map(String::valueOf).toList());
    }
}
