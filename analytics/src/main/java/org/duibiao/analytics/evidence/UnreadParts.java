package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

/**
 * What a report holds and nobody sees who opens it, so that it was not read: a figure looked for in vain may stand there.
 *
 * @param path the report's path inside its source
 * @param what hidden, deleted or struck through, or a formula without a value; and where, or how often
 */
public record UnreadParts(String path, String what) {

    public UnreadParts {
        requireNonNull(path, "path is null");
        requireNonNull(what, "what is null");
    }
}
