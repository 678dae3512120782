package org.duibiao.model.yaml;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A mapping of a YAML file. Scalars stay the text that the file shows, so that {@code 5.20} keeps its digits and
 * {@code no} stays a word. Keys that nobody asked for are errors: see {@link #requireNothingElse()}.
 */
public final class YamlMapping {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new FailsafeSchema())
            .setAllowDuplicateKeys(false)
            .build();

    private final String place;
    private final Map<String, Object> values;
    private final Set<String> asked = new LinkedHashSet<>();

    private YamlMapping(String place, Map<String, Object> values) {
        this.place = place;
        this.values = values;
    }

    /**
     * The mapping that a file holds.
     *
     * @param file name to show in errors
     * @param text what the file holds
     * @throws IllegalArgumentException if it is no YAML, or no mapping
     */
    public static YamlMapping parse(String file, String text) {
        if (text.lines().allMatch(line -> line.isBlank() || line.startsWith("#"))) {
            throw new IllegalArgumentException(file + ": holds nothing; an empty mapping is {}");
        }
        try {
            return of(file, new Load(SETTINGS).loadFromString(text));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(file + ": no valid YAML: " + e.getMessage(), e);
        }
    }

    private static YamlMapping of(String place, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new IllegalArgumentException(place + ": should be a mapping (key: value)");
        }
        Map<String, Object> values = new LinkedHashMap<>();
        map.forEach((key, held) -> values.put(String.valueOf(key), held == null ? "" : held));
        return new YamlMapping(place, values);
    }

    /** The keys, in the order of the file. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /** Whether the key stands there. */
    public boolean has(String key) {
        return values.containsKey(key);
    }

    /** Whether the key stands there with a mapping or a list under it, and no plain text. */
    public boolean hasNested(String key) {
        return has(key) && !(values.get(key) instanceof String);
    }

    /** Whether the key stands there with nothing in it. */
    public boolean isBlank(String key) {
        asked.add(key);
        return values.get(key) instanceof String text && text.isBlank();
    }

    /**
     * The text under a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public String text(String key) {
        return findText(key).orElseThrow(() -> broken(key, "is missing"));
    }

    /** The text under a key, where the key stands there. */
    public Optional<String> findText(String key) {
        asked.add(key);
        if (!values.containsKey(key)) {
            return Optional.empty();
        }
        if (!(values.get(key) instanceof String text) || text.isBlank()) {
            throw broken(key, "should be a text");
        }
        return Optional.of(text);
    }

    /** The texts of the list under a key; empty where the key does not stand there. */
    public List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof String text) || text.isBlank()) {
                throw broken(key, "should be a list of texts");
            }
            texts.add(text);
        }
        if (Set.copyOf(texts).size() < texts.size()) {
            throw broken(key, "names something twice");
        }
        return List.copyOf(texts);
    }

    /**
     * The mapping under a key.
     *
     * @throws IllegalArgumentException if there is none
     */
    public YamlMapping mapping(String key) {
        asked.add(key);
        return of(place + ", " + key, requireThere(key));
    }

    /** The mappings of the list under a key; one mapping counts as a list of one; empty where there is no such key. */
    public List<YamlMapping> mappings(String key) {
        if (values.get(key) instanceof Map<?, ?>) {
            return List.of(mapping(key));
        }
        List<YamlMapping> mappings = new ArrayList<>();
        for (Object item : list(key)) {
            mappings.add(of(place + ", " + key + " " + (mappings.size() + 1), item));
        }
        return List.copyOf(mappings);
    }

    /**
     * Ends the reading of a mapping.
     *
     * @throws IllegalArgumentException naming the keys that nobody asked for
     */
    public void requireNothingElse() {
        Set<String> unknown = new LinkedHashSet<>(values.keySet());
        unknown.removeAll(asked);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException(place + ": unknown keys " + unknown + "; known here are " + asked);
        }
    }

    /** An error about a key, with the place of this mapping. */
    public IllegalArgumentException broken(String key, String what) {
        return new IllegalArgumentException(place + ": '" + key + "' " + what);
    }

    /** The lists of texts in the list under a key; empty where the key does not stand there. */
    public List<List<String>> lists(String key) {
        List<List<String>> lists = new ArrayList<>();
        for (Object item : list(key)) {
            if (!(item instanceof List<?> inner)) {
                throw broken(key, "should be a list of lists");
            }
            lists.add(inner.stream().map(String::valueOf).toList());
        }
        return List.copyOf(lists);
    }

    private List<?> list(String key) {
        asked.add(key);
        Object value = values.getOrDefault(key, List.of());
        if (!(value instanceof List<?> list)) {
            throw broken(key, "should be a list");
        }
        return list;
    }

    private Object requireThere(String key) {
        if (!values.containsKey(key)) {
            throw broken(key, "is missing");
        }
        return requireNonNull(values.get(key));
    }
}
