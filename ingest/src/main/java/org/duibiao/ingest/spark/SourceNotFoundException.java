package org.duibiao.ingest.spark;

/** A source that was given does not exist or cannot be listed. */
public final class SourceNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private SourceNotFoundException(String message) {
        super(message);
    }

    SourceNotFoundException(String source, Throwable cause) {
        super("there is no source " + source + ": name a file, a folder or a URI that Hadoop reads", cause);
    }

    /** Of a folder where a file was expected. */
    static SourceNotFoundException folder(String source) {
        return new SourceNotFoundException(source + " is a folder: name a file");
    }
}
