package org.duibiao.ingest.document.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The words that column heads use, read once from {@code column-roles.yaml}. */
public final class ColumnRoles {

    private static final ColumnRoles BUNDLED = read();

    /** Words this short must be the whole head: 完成 stands in 完成率 as well. */
    private static final int LONGEST_WHOLE = 2;

    /** Short words written with this before them may also end a head: …目标 is 省定目标 too. */
    private static final String ENDING = "…";

    private static final int LONGEST_HEAD = 30;

    private final Map<String, ColumnRole> roles;
    private final BitSet starters = new BitSet();
    private final int longest;

    private ColumnRoles(Map<String, ColumnRole> roles) {
        this.roles = Map.copyOf(roles);
        roles.keySet().stream().filter(word -> !word.isEmpty()).forEach(word -> starters.set(word.charAt(0)));
        this.longest = roles.keySet().stream().mapToInt(String::length).max().orElse(0);
    }

    /** The words that come with the program. */
    public static ColumnRoles bundled() {
        return BUNDLED;
    }

    /** The role of a head, of the words in its brackets where those outside have none; empty where none is known. */
    public Optional<ColumnRole> find(String head) {
        Optional<ColumnRole> role = ofWords(HeadWords.bare(head));
        return role.isPresent() ? role : ofWords(HeadWords.bare(HeadWords.inBrackets(head)));
    }

    private Optional<ColumnRole> ofWords(String words) {
        if (words.isEmpty() || words.length() > LONGEST_HEAD) {
            return Optional.empty();
        }
        ColumnRole whole = roles.get(words);
        if (whole != null) {
            return Optional.of(whole);
        }
        Optional<ColumnRole> inside = longestInside(words);
        return inside.isPresent() || words.length() <= LONGEST_WHOLE
                ? inside
                : Optional.ofNullable(roles.get(ENDING + words.substring(words.length() - LONGEST_WHOLE)));
    }

    private Optional<ColumnRole> longestInside(String words) {
        for (int length = Math.min(longest, words.length() - 1); length > LONGEST_WHOLE; length--) {
            // From the right: a head says last what it is of, 完成年度目标比例.
            for (int start = words.length() - length; start >= 0; start--) {
                ColumnRole role =
                        starters.get(words.charAt(start)) ? roles.get(words.substring(start, start + length)) : null;
                if (role != null) {
                    return Optional.of(role);
                }
            }
        }
        return Optional.empty();
    }

    private static void put(Map<String, ColumnRole> roles, String word, ColumnRole role) {
        roles.put(word, role);
        if (word.startsWith(ENDING)) {
            roles.put(word.substring(ENDING.length()), role);
        }
    }

    private static ColumnRoles read() {
        try (InputStream in = ColumnRoles.class.getResourceAsStream("column-roles.yaml")) {
            Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<String, ColumnRole> roles = new HashMap<>();
            ((Map<?, ?>) loaded)
                    .forEach((role, words) -> ((List<?>) words)
                            .forEach(word -> put(
                                    roles,
                                    HeadWords.bare(String.valueOf(word)),
                                    ColumnRole.valueOf(String.valueOf(role).toUpperCase(Locale.ROOT)))));
            return new ColumnRoles(roles);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read column-roles.yaml", e);
        }
    }
}
