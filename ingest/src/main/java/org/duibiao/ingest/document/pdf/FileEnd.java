package org.duibiao.ingest.document.pdf;

import java.nio.charset.StandardCharsets;

/**
 * Tells whether a PDF ends as one does: with the word that says where its table of contents stands (ISO 32000-1, 7.5.5). Readers make do without it, and would
 * show the first half of a download that broke off as if it were all.
 */
final class FileEnd {

    private static final String TABLE_STANDS_AT = "startxref";

    /** What begins every object; a file that was changed has objects behind its first end, and another end behind those. */
    private static final String OBJECT = " obj";

    private FileEnd() {}

    static boolean isMissing(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        int end = text.lastIndexOf(TABLE_STANDS_AT);
        return end < 0 || text.indexOf(OBJECT, end) >= 0;
    }
}
