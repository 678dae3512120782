package org.duibiao.ingest.intake;

import java.util.Optional;

/** What is to be done with a file of a source. */
public sealed interface Decision {

    /** The file. */
    SourceFile file();

    /**
     * It is read: it is new, or its content, its manifest row or the reader has changed.
     *
     * @param supersedes the reading that this one replaces
     */
    record Read(SourceFile file, Optional<String> supersedes) implements Decision {}

    /**
     * It is not read, because another file has the same content.
     *
     * @param twin location of that file
     * @param supersedes the reading that this finding replaces
     */
    record Duplicate(SourceFile file, String twin, Optional<String> supersedes) implements Decision {}

    /**
     * Its reading stands.
     *
     * @param reading that reading
     */
    record Unchanged(SourceFile file, EarlierReading reading) implements Decision {}
}
