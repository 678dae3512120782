package org.duibiao.ingest.document.word;

import java.io.IOException;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.DocumentReader;
import org.duibiao.ingest.document.format.UnreadableDocumentException;
import org.duibiao.model.document.Document;

/** Word documents (docx): headings, paragraphs and tables in order; headers, footers and tracked deletions left out. */
public final class WordReader implements DocumentReader {

    private static final long LARGEST_ENTRY = 256L * 1024 * 1024;
    private static final long MOST_ENTRIES = 5000;

    static {
        // POI has these for the whole process. Its least ratio of packed to unpacked size stays at one in a hundred.
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
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
            // POI signals what is broken or harmful by exceptions of many unchecked kinds.
            throw new UnreadableDocumentException(reason(e), e);
        }
    }

    private static String reason(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Zip bomb")
                    || message.contains("ZipSecureFile")
                    || message.contains("max file count")) {
                return "unpacks to far more than a report holds, as archive bombs do, and was not read:"
                        + " open it in Word and save it anew";
            }
        }
        return "is a Word document that is broken or cut short: fetch it again, or open it in Word and save it anew";
    }
}
