package org.duibiao.ingest.document.text;

import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.TextDecoder;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.ingest.document.layout.CutOff;
import org.duibiao.model.document.Document;

/** Plain text in any encoding that {@link TextDecoder} knows; every block's text stands in the file just so. */
public final class PlainTextReader implements DocumentReader {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.TEXT;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        String text = TextDecoder.decode(content)
                .orElseThrow(
                        () -> new UnreadableDocumentException(
                                "is text in no encoding known here: save it as UTF-8 and load it again（文本编码无法识别：请另存为 UTF-8 后再加载）"));
        Document document = read(text);
        return CutOff.endsWithinSentence(document) ? CutOff.remarked(document) : document;
    }

    /** A text that is decoded already. */
    public static Document read(String text) {
        return TextLayout.read(text);
    }
}
