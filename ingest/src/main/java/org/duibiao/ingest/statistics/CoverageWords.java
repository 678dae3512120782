package org.duibiao.ingest.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.model.yaml.BundledFile;
import org.duibiao.model.yaml.YamlMapping;

/** What a scope note says of the coverage of an official figure, by the words of {@code coverage-words.yaml}. */
final class CoverageWords {

    private static final String FILE = "coverage-words.yaml";
    private static final String ALL = "all";
    private static final String PART = "part";

    private final List<Group> groups;
    private final Map<String, String> examples;

    private record Group(String scope, List<String> words) {}

    private CoverageWords(List<Group> groups, Map<String, String> examples) {
        this.groups = groups;
        this.examples = examples;
    }

    /** The words that come with the program. */
    static CoverageWords bundled() {
        return of(BundledFile.mapping(CoverageWords.class, FILE));
    }

    private static CoverageWords of(YamlMapping file) {
        List<Group> groups = new ArrayList<>();
        for (YamlMapping group : file.mappings("groups")) {
            groups.add(new Group(group.text("scope"), group.texts("words")));
            group.requireNothingElse();
        }
        Map<String, String> examples = new LinkedHashMap<>();
        for (YamlMapping example : file.mappings("examples")) {
            examples.put(example.text("note"), example.text("scope"));
            example.requireNothingElse();
        }
        file.requireNothingElse();
        return new CoverageWords(List.copyOf(groups), examples);
    }

    /** The scope of a figure with this note: {@code all}, {@code unstated}, or {@code part:} and the note. */
    String scope(String note) {
        return groups.stream()
                .filter(group -> group.words().stream().anyMatch(note::contains))
                .findFirst()
                .map(group -> group.scope().equals(PART) ? PART + ":" + note : group.scope())
                .orElse(ALL);
    }

    /** Notes and the scopes that they must give. */
    Map<String, String> examples() {
        return Map.copyOf(examples);
    }
}
