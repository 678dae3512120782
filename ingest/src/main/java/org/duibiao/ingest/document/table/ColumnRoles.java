package org.duibiao.ingest.document.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.language.text.CellCharacters;
import org.duibiao.ingest.language.text.CharacterForms;
import org.jspecify.annotations.Nullable;
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

    /** Places for characters that words start with; a power of two. */
    private static final int STARTERS = 1 << 9;

    /** How many heads are kept; a power of two. */
    private static final int FOUND = 1 << 10;

    private final Map<String, ColumnRole> roles;
    private final Map<String, ColumnRole> endings = new HashMap<>();
    private final @Nullable Found[] found = new @Nullable Found[FOUND];
    /** The words that may stand inside a head, by the characters that they start with. */
    private final Word[][] byFirst = new Word[STARTERS][0];

    private record Word(String text, ColumnRole role) {}

    private ColumnRoles(Map<String, ColumnRole> roles) {
        this.roles = new HashMap<>(roles);
        roles.forEach((word, role) -> {
            if (word.startsWith(ENDING)) {
                endings.put(word.substring(ENDING.length()), role);
            }
        });
        roles.forEach((word, role) -> {
            if (word.length() > LONGEST_WHOLE) {
                add(new Word(word, role));
            }
        });
    }

    private void add(Word word) {
        int place = word.text().charAt(0) & STARTERS - 1;
        byFirst[place] = Arrays.copyOf(byFirst[place], byFirst[place].length + 1);
        byFirst[place][byFirst[place].length - 1] = word;
    }

    /** The words that come with the program. */
    public static ColumnRoles bundled() {
        return BUNDLED;
    }

    /**
     * The role of a head, of the words in its brackets where those outside have none; empty where none is known. Heads are
     * few and the same from table to table and from report to report, and many ask for them, so that those found last are
     * kept.
     */
    public Optional<ColumnRole> find(String head) {
        if (head.length() > LONGEST_HEAD) {
            return read(head);
        }
        int place = head.hashCode() & FOUND - 1;
        Found known = found[place];
        if (known == null || !known.head().equals(head)) {
            known = new Found(head, read(head));
            found[place] = known;
        }
        return known.role();
    }

    /** Whether a head says that its column holds money planned or spent. */
    public boolean isOfMoney(String head) {
        return find(head).filter(ColumnRole::isMoney).isPresent();
    }

    /** A head and its role. Immutable, so that threads may take them from each other unguarded; at worst one is found twice. */
    private record Found(String head, Optional<ColumnRole> role) {}

    private Optional<ColumnRole> read(String printed) {
        String head = CharacterForms.simplified(printed);
        long kinds = CellCharacters.of(head);
        Optional<ColumnRole> role =
                HeadWords.isLonger(head, kinds, LONGEST_HEAD) ? Optional.empty() : ofWords(HeadWords.bare(head, kinds));
        return role.isPresent() || !CellCharacters.one(kinds, CellCharacters.BRACKET)
                ? role
                : ofWords(HeadWords.bare(HeadWords.inBrackets(head)));
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
                : Optional.ofNullable(endings.get(words.substring(words.length() - LONGEST_WHOLE)));
    }

    private Optional<ColumnRole> longestInside(String words) {
        Word longest = null;
        int length = LONGEST_WHOLE;
        // From the right: of equally long words a head says last what it is of, 完成年度目标比例.
        for (int start = words.length() - length - 1; start >= 0; start--) {
            for (Word word : byFirst[words.charAt(start) & STARTERS - 1]) {
                if (word.text().length() > length && words.startsWith(word.text(), start)) {
                    longest = word;
                    length = word.text().length();
                }
            }
        }
        return longest == null ? Optional.empty() : Optional.of(longest.role());
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
