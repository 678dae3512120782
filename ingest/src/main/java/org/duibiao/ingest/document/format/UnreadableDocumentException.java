package org.duibiao.ingest.document.format;

/** A file that is broken, locked or harmful. Its message follows the file's name: {@code is cut short: fetch it again}. */
public final class UnreadableDocumentException extends Exception {

    private static final long serialVersionUID = 1L;

    /** A reason that needs no cause. */
    public UnreadableDocumentException(String reason) {
        super(reason);
    }

    /** A reason and what brought it to light. */
    public UnreadableDocumentException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
