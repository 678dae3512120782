package org.duibiao.ingest.document.pdf.page;

/** A file that asks for more steps than any report takes. */
public final class PageLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PageLimitException(String message) {
        super(message);
    }
}
