package org.duibiao.ingest.language.text;

/** Tells whether a space stands inside one number — 1 024.38, 324. 38 — or between two. */
public final class SplitNumbers {

    private static final int GROUP = 3;

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
        int last = decimals ? point - 1 : point;
        int before = digitsBefore(text, last);
        int after = CharacterForms.digitsAfter(text, next - 1);
        int end = next + after;
        char behind = end < text.length() ? CharacterForms.even(text.charAt(end)) : ' ';
        if (decimals) {
            return before > 2 && after <= 2 || before > 0 && after <= 2 && behind == '%';
        }
        boolean pointBefore = last - before >= 0 && CharacterForms.even(text.charAt(last - before)) == '.';
        return before <= GROUP && after == GROUP && !pointBefore && behind != '家' && behind != '个';
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
