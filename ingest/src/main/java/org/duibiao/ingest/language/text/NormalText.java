package org.duibiao.ingest.language.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text with its typing evened out: full width made half width, traditional characters simplified, dashes and tildes made
 * one; spaces inside Chinese words and numbers, the commas of thousands and sounds behind characters removed. Each character
 * remembers where it stood, so that quotes are exact.
 */
public final class NormalText implements CharSequence {

    private final String original;
    private final char[] characters;
    private final int[] origins;
    private final int length;
    /** The characters that stand in it, made where somebody asks for words of a span. */
    private @Nullable CharacterSet held;

    private NormalText(String original, char[] characters, int[] origins, int length) {
        this.original = original;
        this.characters = characters;
        this.origins = origins;
        this.length = length;
    }

    /** Stands for origins where nothing was removed: every character stands where it stood. */
    private static final int[] UNMOVED = {};

    /** Evens out a text. */
    public static NormalText of(String original) {
        char[] characters = original.toCharArray();
        int[] origins = UNMOVED;
        int length = 0;
        for (int at = 0; at < characters.length; at++) {
            char character = CharacterForms.even(characters[at]);
            int behindSound = character == '(' ? SoundedCharacters.bracketEnd(original, at) : at;
            if (behindSound > at) {
                origins = origins == UNMOVED ? unmoved(original.length(), at) : origins;
                at = behindSound - 1;
            } else if (character <= '-'
                    && isRemoved(original, at, character, length == 0 ? '\0' : characters[length - 1])) {
                origins = origins == UNMOVED ? unmoved(original.length(), at) : origins;
            } else {
                if (origins != UNMOVED) {
                    origins[length] = at;
                }
                characters[length++] = character;
            }
        }
        return new NormalText(original, characters, origins, length);
    }

    /** Origins of a text whose first characters stay where they are. */
    private static int[] unmoved(int size, int first) {
        int[] origins = new int[size];
        for (int at = 0; at < first; at++) {
            origins[at] = at;
        }
        return origins;
    }

    /** Whether a blank, a comma, a dash or a control character goes, where it stands behind another character. */
    private static boolean isRemoved(String original, int at, char character, char before) {
        return switch (character) {
            case ' ' -> spaceBetween(original, at, before) == '\0';
            case ',' -> isThousandsSeparator(original, at);
            case '-' -> before == '-';
            default -> character == '\0';
        };
    }

    /** A space where one must stay, between two letters or two numbers; the null character where it goes. */
    private static char spaceBetween(String original, int at, char before) {
        if (before == ' ' || before == '\0' || isBehindTwoSpaces(original, at)) {
            return '\0';
        }
        int next = at + 1;
        while (next < original.length() && CharacterForms.even(original.charAt(next)) == ' ') {
            next++;
        }
        if (next == original.length()) {
            return '\0';
        }
        char after = CharacterForms.even(original.charAt(next));
        boolean letters = CharacterForms.isLatin(before) && CharacterForms.isLatin(after);
        boolean numbers = CharacterForms.isDigit(before) && CharacterForms.isDigit(after);
        boolean listNumber = before == '.' && CharacterForms.isDigit(after);
        if ((numbers || listNumber) && SplitNumbers.isOneNumber(original, at, next)) {
            return '\0';
        }
        return letters || numbers || listNumber ? ' ' : '\0';
    }

    /** The first two of many spaces decide, so that a run of them is looked through twice and not from each of them. */
    private static boolean isBehindTwoSpaces(String original, int at) {
        return at >= 2
                && CharacterForms.even(original.charAt(at - 1)) == ' '
                && CharacterForms.even(original.charAt(at - 2)) == ' ';
    }

    /** Whether a comma stands before exactly three digits and after at most three, none of them a decimal. */
    private static boolean isThousandsSeparator(String text, int at) {
        return CharacterForms.digitsAfter(text, at) == 3
                && CharacterForms.isDigit(at == 0 ? '\0' : CharacterForms.even(text.charAt(at - 1)))
                && (text.charAt(at) != '，' || CharacterForms.isFullWidthDigit(text.charAt(at - 1)))
                && CharacterForms.opensThousands(text, at);
    }

    /** The text before it was evened out. */
    public String original() {
        return original;
    }

    /** Where a character stood in the original. */
    public int originOf(int at) {
        if (at >= length) {
            return original.length();
        }
        return origins == UNMOVED ? at : origins[at];
    }

    /** Where the original goes on after the character before a place. */
    public int originAfter(int end) {
        if (end == 0) {
            return 0;
        }
        return origins == UNMOVED ? end : origins[end - 1] + 1;
    }

    /** The original words of a span, exactly as they stand. */
    public String quote(int start, int end) {
        return original.substring(originOf(start), originAfter(end));
    }

    /** Whether the words of a span stand at a place. */
    public boolean startsWith(String words, int at) {
        if (at < 0 || at + words.length() > length) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if (characters[at + i] != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether one of several words stands at a place. */
    public boolean startsWithAny(List<String> words, int at) {
        for (int i = 0; i < words.size(); i++) {
            if (startsWith(words.get(i), at)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the last of some marks before a place, no further back than an earliest one. */
    public int startBehind(String marks, int earliest, int at) {
        int start = at;
        while (start > Math.max(0, earliest) && marks.indexOf(at(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** The first of some marks from a place on; the furthest place, or the end, where none comes so soon. */
    public int firstOf(String marks, int from, int furthest) {
        int end = Math.min(length, furthest);
        int at = from;
        while (at < end && marks.indexOf(at(at)) < 0) {
            at++;
        }
        return at;
    }

    /** Whether one of several words ends right before a place. */
    public boolean endsWithAny(List<String> words, int end) {
        for (int i = 0; i < words.size(); i++) {
            if (startsWith(words.get(i), end - words.get(i).length())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character stands in it. */
    public boolean holds(char character) {
        for (int at = 0; at < length; at++) {
            if (characters[at] == character) {
                return true;
            }
        }
        return false;
    }

    /** Whether words stand in a span. */
    public boolean holds(String words, int start, int end) {
        if (!mayHold(words)) {
            return false;
        }
        int last = Math.min(end, length) - words.length();
        for (int at = start; at <= last; at++) {
            if (startsWith(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Rules look for many words that hardly a text holds, which its characters tell for all spans at once. */
    private boolean mayHold(String words) {
        if (held == null) {
            held = CharacterSet.of(characters, length);
        }
        return held.mayHold(words.charAt(0)) && held.mayHold(words.charAt(words.length() - 1));
    }

    /** Whether one of several words stands in a span. */
    public boolean holdsAny(List<String> words, int start, int end) {
        for (int i = 0; i < words.size(); i++) {
            if (holds(words.get(i), start, end)) {
                return true;
            }
        }
        return false;
    }

    /** The character at a place, or the null character outside the text. */
    public char at(int index) {
        return index >= 0 && index < length ? characters[index] : '\0';
    }

    @Override
    public char charAt(int index) {
        return characters[index];
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(characters, start, end - start);
    }

    /** The evened out words of a span. */
    public String words(int start, int end) {
        return new String(characters, start, end - start);
    }

    @Override
    public String toString() {
        return new String(characters, 0, length);
    }
}
