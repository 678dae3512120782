package org.duibiao.ingest.document.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.TextDecoder;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Document;

/**
 * Web archives (MHTML), as browsers save pages, and Word and WPS documents, often under the suffix of a document: the page
 * in them; of a workbook, all its sheets.
 */
public final class WebArchiveReader implements DocumentReader {

    /** What Office packs beside the text of a document and the sheets of a workbook. */
    private static final List<String> BESIDE = List.of("header.htm", "tabstrip.htm");

    @Override
    public DocumentFormat format() {
        return DocumentFormat.MHTML;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        List<String> pages = MimeParts.of(content).stream()
                .filter(part -> part.type().equals("text/html"))
                .filter(part -> BESIDE.stream().noneMatch(part.location()::contains))
                .map(part -> TextDecoder.decode(part.content()))
                .flatMap(Optional::stream)
                .toList();
        if (pages.isEmpty()) {
            throw new UnreadableDocumentException(
                    "is a web archive (MHTML) without a page in it, or cut short: save it again, as .docx or .html（网页存档中没有网页，或不完整：请另存为 .docx 或 .html）");
        }
        // A workbook opens with a page of frames; its sheets follow, a page each.
        boolean frames = pages.get(0).toLowerCase(Locale.ROOT).contains("<frameset");
        String markup = frames ? String.join("\n", pages.subList(1, pages.size())) : pages.get(0);
        return HtmlReader.read(markup, format());
    }
}
