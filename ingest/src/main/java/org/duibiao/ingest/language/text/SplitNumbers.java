package org.duibiao.ingest.language.text;

/** Tells whether a space stands inside one number — 1 024.38, 324. 38, 26 3568万元 behind words — or between two. */
public final class SplitNumbers {

    private static final int GROUP = 3;
    private static final int LONGEST_SPACED = 16;
    private static final String UNITS = "亿万%元";

    private SplitNumbers() {}

    /**
     * Whether the digits before a space and those behind it are one number.
     *
     * @param space where the space stands
     * @param next where the text goes on behind it
     */
    public static boolean isOneNumber(String text, int space, int next) {
        int point = space - 1;
        boolean decimals = CharacterForms.even(text.charAt(point)) == '.';
        boolean pointAlone = decimals && point > 1 && CharacterForms.even(text.charAt(point - 1)) == ' ';
        int last = pointAlone ? point - 2 : decimals ? point - 1 : point;
        int before = digitsBefore(text, last);
        int after = CharacterForms.digitsAfter(text, next - 1);
        int end = next + after;
        char behind = end < text.length() ? CharacterForms.even(text.charAt(end)) : ' ';
        if (decimals) {
            boolean words = isHan(text, last - before) || before > 1 && isSpaceBehindHan(text, last - before);
            boolean told = before > 2 || behind == '%' || pointAlone || words;
            return told && before > 0 && after <= 2;
        }
        if (before == 1 && after == 1 && isSpacedOut(text, space)) {
            return true;
        }
        boolean pointBefore = last - before >= 0 && CharacterForms.even(text.charAt(last - before)) == '.';
        boolean byMyriads = after == GROUP + 1 && isHan(text, last - before) && "万亿".indexOf(behind) >= 0;
        boolean byThousands = after == GROUP && "家个%".indexOf(behind) < 0;
        return before <= GROUP && !pointBefore && (byThousands || byMyriads);
    }

    /** 完成1 2 3.4亿元: single digits with a space behind each, words before and a unit behind, a point or three of them at least. */
    private static boolean isSpacedOut(String text, int space) {
        int first = space;
        while (first > 0 && space - first < LONGEST_SPACED && isOfSpaced(text, first - 1)) {
            first--;
        }
        int end = space;
        while (end < text.length() && end - space < LONGEST_SPACED && isOfSpaced(text, end)) {
            end++;
        }
        String run = text.substring(first, end);
        long digits = run.chars()
                .filter(character -> CharacterForms.isDigit(CharacterForms.even((char) character)))
                .count();
        boolean several = run.indexOf('.') >= 0 || digits >= GROUP;
        return several
                && isHan(text, first - 1)
                && end < text.length()
                && UNITS.indexOf(CharacterForms.even(text.charAt(end))) >= 0;
    }

    private static boolean isOfSpaced(String text, int at) {
        char character = CharacterForms.even(text.charAt(at));
        return character == ' ' || character == '.' || CharacterForms.isDigit(character);
    }

    private static boolean isHan(String text, int at) {
        return at >= 0 && Character.isIdeographic(text.charAt(at));
    }

    private static boolean isSpaceBehindHan(String text, int at) {
        return at > 0 && CharacterForms.even(text.charAt(at)) == ' ' && isHan(text, at - 1);
    }

    private static int digitsBefore(String text, int last) {
        int digits = 0;
        while (last - digits >= 0
                && digits <= GROUP
                && CharacterForms.isDigit(CharacterForms.even(text.charAt(last - digits)))) {
            digits++;
        }
        return digits;
    }
}
