package org.duibiao.ingest.document.bundle;

import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Document;

/** Says why an archive is no document: what it holds is read file by file before it comes here, unless it cannot be. */
public final class BundleReader implements DocumentReader {

    @Override
    public DocumentFormat format() {
        return DocumentFormat.ARCHIVE;
    }

    @Override
    public Document read(byte[] content) throws UnreadableDocumentException {
        if (Bundle.isBundle(content)) {
            Bundle.open(content);
        }
        throw new UnreadableDocumentException(DocumentFormat.ARCHIVE.advice());
    }
}
