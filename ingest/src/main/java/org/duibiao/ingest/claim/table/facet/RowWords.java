package org.duibiao.ingest.claim.table.facet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.language.text.Phrases;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Words by which rows and labels of a table are known, read once from {@code row-words.yaml}. */
public enum RowWords {
    /** Names of rows that sum up all regions. */
    REGION_TOTAL,
    /** Words of a sum, which narrow no name. */
    SUM,
    /** Endings of rows that sum up a bureau with what is below it. */
    BUREAU_SUM,
    /** Endings of places below any region. */
    TOWN_ENDING,
    /** Endings of the names of a budget's total row. */
    BUDGET_TOTAL,
    /** Words of money that is not what the bureau spends in all. */
    OTHER_MONEY,
    /** Words of titles above accounts and appraisals of a budget that was carried out. */
    ACCOUNTS,
    /** Names of the total row of a scoring form. */
    SCORE_TOTAL,
    /** In a title: the table below sets goals; and what tells that it gives results beside them. */
    GOAL_TITLE,
    RESULT_TITLE,
    /** Words of measures that were agreed on or count something, and of those that were carried out. */
    AGREED,
    CARRIED_OUT,
    /** Labels of the project that a form is about. */
    PROJECT_LABEL,
    /** Endings of the names of single projects. */
    PROJECT_ENDING,
    /** Those that a rank is among. */
    RANKED_AMONG;

    private static final Map<RowWords, Phrases> WORDS = read();

    private static final Phrases NONE = new Phrases(List.of());

    private static final String BLANKS = " \t\n\u000b\f\r\u00a0\u3000";
    /** Chinese characters, which most are, stand behind it. */
    private static final char LAST_BLANK = '\u3000';

    private Phrases phrases() {
        return WORDS.getOrDefault(this, NONE);
    }

    /** The longest of the words that stands in one of several names. */
    Optional<String> longestIn(List<String> names) {
        return phrases().longestIn(names);
    }

    /** Whether a name, without blanks and colons, is one of the words. */
    public boolean matches(String name) {
        return phrases().contains(bare(name));
    }

    /** Whether a name, without blanks and colons, ends with one of the words. */
    public boolean ends(String name) {
        return phrases().end(bare(name));
    }

    /** Whether one of the words stands in a name. */
    public boolean isIn(String name) {
        return phrases().standIn(bare(name));
    }

    /** A name without blanks and colons. */
    public static String bare(String name) {
        return without(true, name);
    }

    /** A name without blanks. */
    public static String withoutBlanks(String name) {
        return without(false, name);
    }

    private static String without(boolean colons, String name) {
        int at = 0;
        while (at < name.length() && !isLeftOut(name.charAt(at), colons)) {
            at++;
        }
        return at == name.length() ? name : copiedWithout(colons, name);
    }

    private static String copiedWithout(boolean colons, String name) {
        StringBuilder words = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!isLeftOut(name.charAt(i), colons)) {
                words.append(name.charAt(i));
            }
        }
        return words.toString();
    }

    private static boolean isLeftOut(char character, boolean colons) {
        boolean blank = character <= LAST_BLANK && BLANKS.indexOf(character) >= 0;
        return blank || colons && (character == ':' || character == '：');
    }

    private static Map<RowWords, Phrases> read() {
        try (InputStream in = RowWords.class.getResourceAsStream("row-words.yaml")) {
            Object loaded = new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            Map<RowWords, Phrases> words = new EnumMap<>(RowWords.class);
            ((Map<?, ?>) loaded)
                    .forEach((key, list) -> words.put(
                            valueOf(String.valueOf(key).toUpperCase(Locale.ROOT)),
                            new Phrases(((List<?>) list)
                                    .stream().map(String::valueOf).toList())));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read row-words.yaml", e);
        }
    }
}
