package org.duibiao.ingest.document;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.duibiao.ingest.document.bundle.BundleReader;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.FormatDetector;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.html.HtmlReader;
import org.duibiao.ingest.document.html.WebArchiveReader;
import org.duibiao.ingest.document.pdf.PdfReader;
import org.duibiao.ingest.document.sheet.WorkbookReader;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.ingest.document.word.WordReader;
import org.duibiao.ingest.document.word97.Word97Reader;
import org.duibiao.model.document.Document;

/**
 * Reads a file of any format into blocks. The format is told by the content, never by the suffix; a format without a
 * reader is rejected by its name, with what to do. A further format is one class more in {@link #DocumentReaders()}.
 */
public final class DocumentReaders {

    /** Larger files are not reports; reading one would take the memory of all others. */
    static final int MAXIMUM_SIZE = 64 * 1024 * 1024;

    private static final String NESTED =
            "is nested deeper than any report, and was not read: open it in Office and save it anew"
                    + "（嵌套层次过深，未读取：请用 Office 打开后另存）";

    /** Suffixes of documents: bytes of no kind under one of them are a document that came to harm. */
    private static final Set<String> DOCUMENTS = Set.of("doc", "docx", "wps", "xls", "xlsx", "et", "pdf");

    private static final String HARMED =
            "is broken: it holds nothing of what its name promises. Fetch it again, or open it in the program that made it and save it anew"
                    + "（文件损坏，内容与扩展名不符：请重新获取，或用原来的程序打开后另存）";

    private final Map<DocumentFormat, DocumentReader> readers = new EnumMap<>(DocumentFormat.class);
    private final int maximumSize;

    /** Readers of every format that the program knows. */
    public DocumentReaders() {
        this(
                List.of(
                        new PlainTextReader(),
                        new WordReader(),
                        new Word97Reader(),
                        new HtmlReader(),
                        new WebArchiveReader(),
                        new WorkbookReader(DocumentFormat.XLSX),
                        new WorkbookReader(DocumentFormat.XLS),
                        new PdfReader(),
                        new BundleReader()),
                MAXIMUM_SIZE);
    }

    DocumentReaders(List<DocumentReader> readers, int maximumSize) {
        readers.forEach(reader -> this.readers.put(reader.format(), reader));
        this.maximumSize = maximumSize;
    }

    private static String advice(DocumentFormat format, String fileName) {
        String suffix = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return format == DocumentFormat.BINARY && DOCUMENTS.contains(suffix) ? HARMED : format.advice();
    }

    /**
     * Reads a file.
     *
     * @param fileName its name, for the reason only
     * @param content its bytes, not changed
     */
    public ReadOutcome read(String fileName, byte[] content) {
        if (content.length > maximumSize) {
            return new ReadOutcome.Rejected(
                    DocumentFormat.BINARY.mediaType(),
                    "%s has %d bytes, more than the %d that a report may have: split it, or save it without its pictures（文件过大：请拆分，或去掉图片后另存）"
                            .formatted(fileName, content.length, maximumSize));
        }
        DocumentFormat format = FormatDetector.detect(content);
        DocumentReader reader = readers.get(format);
        if (reader == null) {
            return new ReadOutcome.Rejected(format.mediaType(), fileName + " " + advice(format, fileName));
        }
        try {
            Document document = reader.read(content);
            if (document.blocks().isEmpty()) {
                return new ReadOutcome.Rejected(
                        format.mediaType(),
                        fileName + " holds no words: give the version that has text（没有文字：请提供带文字的版本）");
            }
            return new ReadOutcome.Read(document);
        } catch (UnreadableDocumentException e) {
            return new ReadOutcome.Rejected(format.mediaType(), fileName + " " + e.getMessage());
        } catch (StackOverflowError e) {
            // Readers and their libraries follow what is nested by calling themselves; one file must not end the run.
            return new ReadOutcome.Rejected(format.mediaType(), fileName + " " + NESTED);
        }
    }
}
