package org.duibiao.ingest.document.word97;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.hwpf.HWPFDocument;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.OfficeFiles;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Document;

/** Documents of Word 97 to 2003 (doc): headings, paragraphs and tables in order; headers and tracked deletions left out. */
public final class Word97Reader implements DocumentReader {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.DOC;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        try (HWPFDocument file = new HWPFDocument(new ByteArrayInputStream(content))) {
            return new OldBlocks(file).read();
        } catch (IOException | RuntimeException e) {
            throw OfficeFiles.unreadable("a Word 97–2003 document", e);
        }
    }
}
