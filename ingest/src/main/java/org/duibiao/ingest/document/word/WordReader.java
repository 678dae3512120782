package org.duibiao.ingest.document.word;

import java.io.IOException;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.OfficeFiles;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Document;

/** Word documents (docx): headings, paragraphs and tables in order; headers, footers and tracked deletions left out. */
public final class WordReader implements DocumentReader {

    /** A reader; POI keeps its limits of unpacking for the whole process. */
    public WordReader() {
        OfficeFiles.limitUnpacking();
    }

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOCX;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        try {
            return new WordBlocks(WordPackage.open(content)).read();
        } catch (IOException | RuntimeException e) {
            throw OfficeFiles.unreadable("a Word document", e);
        }
    }
}
