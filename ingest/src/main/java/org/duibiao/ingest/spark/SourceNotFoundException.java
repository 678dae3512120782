package org.duibiao.ingest.spark;

/** A source that was given does not exist or cannot be listed. */
public final class SourceNotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SourceNotFoundException(String source, Throwable cause) {
        super("there is no source " + source + ": name a file, a folder or a URI that Hadoop reads", cause);
    }
}
