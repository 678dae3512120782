package org.duibiao.ingest.claim.grade;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.yaml.BundledFile;
import org.duibiao.model.yaml.YamlMapping;

/**
 * Who a sentence may speak of instead of the region, as {@code other-subjects.yaml} has it.
 *
 * @param cues the bits of the cues of such words
 * @param notOf ids of the indicators that are of such things themselves
 * @param examples sentences, and whether their last figure stands behind such words
 */
record OtherSubjectWords(long cues, Set<String> notOf, Map<String, Boolean> examples) {

    private static final String FILE = "other-subjects.yaml";

    /** The words that come with the program. */
    static OtherSubjectWords bundled() {
        return of(BundledFile.mapping(OtherSubjectWords.class, FILE));
    }

    private static OtherSubjectWords of(YamlMapping file) {
        Map<String, Boolean> examples = new LinkedHashMap<>();
        for (YamlMapping example : file.mappings("examples")) {
            examples.put(example.text("text"), Boolean.parseBoolean(example.text("behind")));
            example.requireNothingElse();
        }
        long cues = Cue.bits(cues(file.texts("cues")));
        Set<String> notOf = Set.copyOf(file.texts("not_of"));
        file.requireNothingElse();
        return new OtherSubjectWords(cues, notOf, examples);
    }

    private static Set<Cue> cues(List<String> ids) {
        return ids.stream().map(id -> Cue.valueOf(id.toUpperCase(Locale.ROOT))).collect(Collectors.toSet());
    }
}
