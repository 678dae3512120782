package org.duibiao.ingest.document.format;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells what a file is by its first bytes, and by what a container holds; its name is never asked. */
public final class FormatDetector {

    /** Leading bytes, written as ISO 8859-1 characters, and what begins so. */
    private static final Map<String, DocumentFormat> MAGIC = Map.ofEntries(
            Map.entry("{\\rtf", DocumentFormat.RTF),
            Map.entry("\u0089PNG", DocumentFormat.IMAGE),
            Map.entry("\u00ff\u00d8\u00ff", DocumentFormat.IMAGE),
            Map.entry("GIF8", DocumentFormat.IMAGE),
            Map.entry("II*\0", DocumentFormat.IMAGE),
            Map.entry("MM\0*", DocumentFormat.IMAGE),
            Map.entry("Rar!", DocumentFormat.ARCHIVE),
            Map.entry("7z\u00bc\u00af", DocumentFormat.ARCHIVE),
            Map.entry("\u001f\u008b", DocumentFormat.ARCHIVE),
            Map.entry("\u007fELF", DocumentFormat.BINARY));

    private static final List<String> HTML_OPENINGS =
            List.of("<!doctype html", "<html", "<head", "<body", "<table", "<div", "<p>", "<p ", "<meta", "<title");

    /** PDF allows bytes before its header; readers search the first kilobyte (ISO 32000-1, implementation note 13). */
    private static final int PDF_HEADER_REACH = 1024;

    private static final int OPENING = 4096;

    private FormatDetector() {}

    /** What the bytes are. */
    public static DocumentFormat detect(byte[] content) {
        if (content.length == 0) {
            return DocumentFormat.EMPTY;
        }
        String opening = new String(content, 0, Math.min(content.length, OPENING), StandardCharsets.ISO_8859_1);
        if (opening.startsWith("PK\u0003\u0004") || opening.startsWith("PK\u0005\u0006")) {
            return ContainerFormats.ofZip(content);
        }
        if (opening.startsWith("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return ContainerFormats.ofOle(content);
        }
        if (opening.substring(0, Math.min(opening.length(), PDF_HEADER_REACH)).contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        for (Map.Entry<String, DocumentFormat> magic : MAGIC.entrySet()) {
            if (opening.startsWith(magic.getKey())) {
                return magic.getValue();
            }
        }
        return ofText(content);
    }

    private static DocumentFormat ofText(byte[] content) {
        Optional<String> decoded = TextDecoder.decode(content);
        if (decoded.isEmpty()) {
            return DocumentFormat.BINARY;
        }
        String text = decoded.get();
        if (text.isBlank()) {
            return DocumentFormat.EMPTY;
        }
        String opening =
                text.substring(0, Math.min(text.length(), OPENING)).strip().toLowerCase(Locale.ROOT);
        if (opening.startsWith("mime-version:") || opening.contains("\ncontent-type: multipart/related")) {
            return DocumentFormat.MHTML;
        }
        return opening.startsWith("<") ? ofMarkup(opening) : DocumentFormat.TEXT;
    }

    private static DocumentFormat ofMarkup(String opening) {
        if (opening.contains("progid=\"word.document\"")
                || opening.contains("schemas.microsoft.com/office/word/2003")
                || opening.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
            return DocumentFormat.WORD_XML;
        }
        if (opening.contains("urn:oasis:names:tc:opendocument")) {
            return DocumentFormat.OPEN_DOCUMENT;
        }
        if (HTML_OPENINGS.stream().anyMatch(opening::contains)) {
            return DocumentFormat.HTML;
        }
        return opening.startsWith("<?xml") ? DocumentFormat.XML : DocumentFormat.TEXT;
    }
}
