package org.duibiao.ingest.document.format;

import org.duibiao.model.document.Document;

/** Reads the files of one format. Pure: the same bytes give the same document. */
public interface DocumentReader {

    /** The format that it reads. */
    DocumentFormat format();

    /**
     * Reads a file that {@link FormatDetector} found to be of {@link #format()}.
     *
     * @throws UnreadableDocumentException if it is broken, locked or harmful; the message follows the file's name and
     *     says what to do
     */
    Document read(byte[] content) throws UnreadableDocumentException;
}
