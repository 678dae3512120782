package org.duibiao.ingest.scorecard.form;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.yaml.BundledFile;
import org.duibiao.model.yaml.YamlMapping;

/** Words by which forms and their parts are known, read once from {@code form-words.yaml}, which says what each list is for. */
public enum FormWords {
    FINANCE,
    HUNAN,
    LABEL_HEADS,
    LEVEL_ONE,
    LEVEL_TWO,
    LEVEL_THREE,
    SELF_SCORE,
    NO_SCORE,
    PRINTED_RULE,
    DEFINITION,
    REASON,
    TITLE,
    COST,
    AT_LEAST,
    MORE_THAN,
    AT_MOST,
    LESS_THAN,
    OR_MORE,
    OR_LESS,
    NAME_DIGITS,
    GRADED_AS;

    private static final Map<FormWords, List<String>> WORDS = read();

    /** The words, the longest first. */
    public List<String> words() {
        return WORDS.getOrDefault(this, List.of());
    }

    /** Whether one of the words stands in a text. */
    public boolean isIn(String text) {
        return OneOf.standsIn(text, words());
    }

    /** Length of the longest word that a text ends with; 0 where it ends with none. */
    public int endOf(String text) {
        for (String word : words()) {
            if (text.endsWith(word)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether a text begins with one of the words. */
    public boolean begins(String text) {
        return OneOf.begins(text, words());
    }

    private static Map<FormWords, List<String>> read() {
        YamlMapping lists = BundledFile.mapping(FormWords.class, "form-words.yaml");
        Map<FormWords, List<String>> words = new EnumMap<>(FormWords.class);
        for (FormWords list : values()) {
            words.put(list, longestFirst(lists, list));
        }
        lists.requireNothingElse();
        return words;
    }

    private static List<String> longestFirst(YamlMapping lists, FormWords list) {
        return lists.texts(list.name().toLowerCase(Locale.ROOT)).stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
