package org.duibiao.ingest.document.html;

import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.TextDecoder;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.layout.CutOff;
import org.duibiao.model.document.Document;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Web pages: the part that holds the report, without the navigation around it; nothing is fetched and no script is run. */
public final class HtmlReader implements DocumentReader {

    /** Elements that stand deeper are read as if they stood here; pages of reports are not a tenth as deep. */
    private static final int DEEPEST = 256;

    @Override
    public DocumentFormat format() {
        return DocumentFormat.HTML;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        String markup = TextDecoder.decode(content)
                .orElseThrow(
                        () -> new UnreadableDocumentException(
                                "is a web page in no encoding known here: save it as UTF-8 and load it again（网页编码无法识别：请另存为 UTF-8 后再加载）"));
        return read(markup, format());
    }

    static Document read(String markup, DocumentFormat format) throws UnreadableDocumentException {
        Document document =
                new HtmlBlocks(Jsoup.parse(markup, Parser.htmlParser().setMaxDepth(DEEPEST)), format).read();
        PageEnd end = PageEnd.of(markup);
        boolean cutOff = end.breaksOff() || !end.closesBody() && CutOff.endsWithinSentence(document);
        return cutOff ? CutOff.remarked(document) : document;
    }
}
