package org.duibiao.samples.generator.phrase;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.model.yaml.YamlMapping;

/** All wordings, by kind: those of {@code names.yaml}, {@code wordings.yaml}, {@code sentences.yaml}, {@code compounds.yaml}, {@code bureau.yaml}, {@code goals.yaml} and {@code tiers.yaml}. */
public final class Phrasebook {

    private static final Phrasebook BUNDLED = new Phrasebook();

    private final Map<String, List<String>> names;
    private final Map<String, List<Phrasing>> phrasings;
    private final List<String> done;

    private Phrasebook() {
        YamlMapping listed = read("names.yaml");
        names = new LinkedHashMap<>();
        listed.keys().forEach(series -> names.put(series, listed.texts(series)));
        phrasings = new HashMap<>();
        YamlMapping wordings = read("wordings.yaml");
        done = wordings.texts("done");
        wordings.keys().stream()
                .filter(kind -> !kind.equals("done"))
                .forEach(kind -> phrasings.put(kind, phrasings(wordings, kind)));
        for (String file : List.of("sentences.yaml", "compounds.yaml", "bureau.yaml", "goals.yaml", "tiers.yaml")) {
            YamlMapping sentences = read(file);
            sentences.keys().forEach(kind -> phrasings.put(kind, phrasings(sentences, kind)));
        }
    }

    private Phrasebook(Map<String, List<String>> names, Map<String, List<Phrasing>> phrasings, List<String> done) {
        this.names = Map.copyOf(names);
        this.phrasings = Map.copyOf(phrasings);
        this.done = List.copyOf(done);
    }

    /** The same book with one phrasing of a kind instead of all. */
    public Phrasebook only(String kind, Phrasing phrasing) {
        Map<String, List<Phrasing>> fewer = new HashMap<>(phrasings);
        fewer.put(kind, List.of(phrasing));
        return new Phrasebook(names, fewer, done);
    }

    /** The same book with the first phrasing of a kind, its plainest, instead of all. */
    public Phrasebook plain(String kind) {
        return only(kind, list(kind).get(0));
    }

    /** The same book with one name for a series instead of all. */
    public Phrasebook calling(String series, String name) {
        Map<String, List<String>> fewer = new HashMap<>(names);
        fewer.put(series, List.of(name));
        return new Phrasebook(fewer, phrasings, done);
    }

    /** The series that have names, in order. */
    public List<String> series() {
        return List.copyOf(names.keySet());
    }

    /** The one that comes with the program. */
    public static Phrasebook bundled() {
        return BUNDLED;
    }

    static YamlMapping read(String file) {
        try (InputStream in = Phrasebook.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the samples");
            }
            return YamlMapping.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static List<Phrasing> phrasings(YamlMapping file, String kind) {
        return file.mappings(kind).stream().map(Phrasing::of).toList();
    }

    /** What a series is called. */
    public List<String> names(String series) {
        List<String> found = names.get(series);
        if (found == null) {
            throw new IllegalArgumentException("names.yaml does not say what '" + series + "' is called");
        }
        return found;
    }

    /** The words for having reached a level. */
    List<String> done() {
        return done;
    }

    /**
     * The wordings of a kind, in order.
     *
     * @throws IllegalArgumentException if there is no such kind
     */
    public List<Phrasing> list(String kind) {
        List<Phrasing> found = phrasings.get(kind);
        if (found == null) {
            throw new IllegalArgumentException(
                    "no phrasings of the kind '" + kind + "'; there are " + phrasings.keySet());
        }
        return found;
    }
}
