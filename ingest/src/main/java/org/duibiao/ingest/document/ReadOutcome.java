package org.duibiao.ingest.document;

import static java.util.Objects.requireNonNull;

import org.duibiao.model.document.Document;

/** What came of reading a file: a document, or a reason that says what to do. */
public sealed interface ReadOutcome {

    /** It was read whole. */
    record Read(Document document) implements ReadOutcome {
        public Read {
            requireNonNull(document, "document is null");
        }
    }

    /**
     * It could not be read.
     *
     * @param mediaType what the content is, as far as it could be told
     * @param reason what is wrong and what to do, as an operator reads it
     */
    record Rejected(String mediaType, String reason) implements ReadOutcome {
        public Rejected {
            requireNonNull(mediaType, "mediaType is null");
            requireNonNull(reason, "reason is null");
        }
    }
}
