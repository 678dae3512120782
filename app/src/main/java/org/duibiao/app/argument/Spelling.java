package org.duibiao.app.argument;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the word that somebody meant to type. */
public final class Spelling {

    /** A word that differs in more letters is no slip of the fingers. */
    private static final int SLIP = 2;

    private Spelling() {}

    /** The nearest of the known words: one that begins like it, or differs by a slip of the fingers. */
    public static Optional<String> nearest(String word, List<String> known) {
        return known.stream()
                .filter(other -> distance(other, word) <= Math.min(SLIP, word.length() - 1) || other.startsWith(word))
                .min(Comparator.comparingInt(other -> distance(other, word)));
    }

    /** Letters to change, add or leave out to make one word of the other (Levenshtein). */
    private static int distance(String left, String right) {
        int[] above = new int[right.length() + 1];
        for (int j = 0; j <= right.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            for (int j = 1; j <= right.length(); j++) {
                int change = above[j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[right.length()];
    }
}
