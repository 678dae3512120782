package org.duibiao.ingest.identification;

import java.util.List;
import org.duibiao.model.yaml.BundledFile;
import org.duibiao.model.yaml.YamlMapping;

/** The words of {@code identification-words.yaml}; what each list is for is said there. */
record IdentificationWords(
        List<String> bureauEnds,
        List<String> commerce,
        List<String> cited,
        List<String> own,
        List<String> companions,
        List<String> superior,
        List<String> zones,
        List<String> topics,
        List<String> predicates,
        List<String> titles,
        List<String> authorLabels,
        List<String> ownRegion) {

    private static final String FILE = "identification-words.yaml";

    /** The words that come with the program. */
    static IdentificationWords bundled() {
        return read(BundledFile.mapping(IdentificationWords.class, FILE));
    }

    private static IdentificationWords read(YamlMapping file) {
        IdentificationWords words = new IdentificationWords(
                file.texts("bureau_ends"),
                file.texts("commerce"),
                file.texts("cited"),
                file.texts("own"),
                file.texts("companions"),
                file.texts("superior"),
                file.texts("zones"),
                file.texts("topics"),
                file.texts("predicates"),
                file.texts("titles"),
                file.texts("author_labels"),
                file.texts("own_region"));
        file.requireNothingElse();
        return words;
    }
}
