package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an indicator covers in a wording (口径).
 *
 * @param id as tables carry it: {@code out_of_province}; {@code part} stands for all of {@code part:WORDS}
 * @param titleZh name in Chinese
 * @param titleEn name in English
 * @param words that print it
 * @param appliesTo ids of the indicators that have it; empty for any
 * @param comparableWith what a figure of it may be ranked with
 */
public record Scope(
        String id,
        String titleZh,
        String titleEn,
        List<String> words,
        List<String> appliesTo,
        Comparability comparableWith) {

    /** Scope of a part whose words follow: {@code part:工业}. */
    public static final String PART_PREFIX = "part:";

    /** What figures of a scope may be ranked with. */
    public enum Comparability {
        /** Figures of the same scope. */
        ITSELF,
        /** Nothing: the words name a part that only this report has. */
        NOTHING
    }

    public Scope {
        requireNonNull(id, "id is null");
        requireNonNull(titleZh, "titleZh is null");
        requireNonNull(titleEn, "titleEn is null");
        words = List.copyOf(words);
        appliesTo = List.copyOf(appliesTo);
        requireNonNull(comparableWith, "comparableWith is null");
    }

    /** Whether figures of an indicator can have it. */
    public boolean appliesTo(String indicatorId) {
        return appliesTo.isEmpty() || appliesTo.contains(indicatorId);
    }
}
