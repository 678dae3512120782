package org.duibiao.ingest.document.table;

import org.duibiao.ingest.language.text.CellCharacters;

/** The words of a head without what does not say what the column holds: blanks, brackets, years, percent signs. */
final class HeadWords {

    private static final int LONGEST_PERIOD = 12;
    /** 2021年度. */
    private static final int LONGEST_YEAR = 6;

    private static final String BLANKS = " \t\n\u000b\f\r";

    private HeadWords() {}

    static String bare(String head) {
        return bare(head, CellCharacters.of(head));
    }

    /**
     * The same of a head whose characters were looked at.
     *
     * @param kinds of its characters, which tell of most heads that there is nothing to take out
     */
    static String bare(String head, long kinds) {
        boolean filled = CellCharacters.one(kinds, CellCharacters.FILLER | CellCharacters.BRACKET);
        String words = filled ? withoutFillers(head) : head;
        boolean months = CellCharacters.one(kinds, CellCharacters.MONTH);
        String summed = months ? MonthSpan.withSum(words) : words;
        return months || CellCharacters.one(kinds, CellCharacters.DIGIT) ? withoutPeriod(summed) : summed;
    }

    /**
     * Whether the bare words of a head are surely more than so many characters, which tells lines of running text without
     * copying them.
     *
     * @param kinds of its characters
     */
    static boolean isLonger(String head, long kinds, int length) {
        int least = length + LONGEST_YEAR;
        if (head.length() <= least || CellCharacters.one(kinds, CellCharacters.MONTH)) {
            return false;
        }
        int outside = 0;
        int depth = 0;
        for (int i = 0; i < head.length() && outside <= least; i++) {
            char c = head.charAt(i);
            if (isSaid(c, depth)) {
                outside++;
            }
            depth = depthBehind(c, depth);
        }
        return outside > least;
    }

    private static String withoutFillers(String head) {
        char[] words = new char[head.length()];
        int length = 0;
        int depth = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (isSaid(c, depth)) {
                words[length++] = c;
            }
            depth = depthBehind(c, depth);
        }
        return new String(words, 0, length);
    }

    /** Whether a character in so many brackets is one of the bare words. */
    private static boolean isSaid(char c, int depth) {
        return depth == 0 && !opens(c) && !closes(c) && !CellCharacters.is(c, CellCharacters.FILLER);
    }

    /** In how many brackets the characters behind one stand. */
    private static int depthBehind(char c, int depth) {
        return opens(c) ? depth + 1 : closes(c) ? Math.max(0, depth - 1) : depth;
    }

    private static boolean opens(char c) {
        return c == '（' || c == '(';
    }

    private static boolean closes(char c) {
        return c == '）' || c == ')';
    }

    /** The words in the first brackets; empty where there are none. */
    static String inBrackets(String head) {
        int open = first('（', '(', head, 0);
        int close = first('）', ')', head, open + 1);
        return open >= 0 && close > open ? head.substring(open + 1, close) : "";
    }

    /** Where the first of two characters stands behind a place, or -1. */
    private static int first(char one, char other, String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (words.charAt(i) == one || words.charAt(i) == other) {
                return i;
            }
        }
        return -1;
    }

    /** The words on one line: line breaks taken out, blanks within Chinese too. */
    static String oneLine(String text) {
        if (!CellCharacters.one(CellCharacters.of(text), CellCharacters.BLANK)) {
            return text;
        }
        String stripped = text.strip();
        return CellCharacters.one(CellCharacters.of(stripped), CellCharacters.BLANK) ? joined(stripped) : stripped;
    }

    private static String joined(String stripped) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < stripped.length(); i++) {
            char c = stripped.charAt(i);
            boolean blank = Character.isWhitespace(c) || c == '\u00a0';
            boolean betweenLatin = blank
                    && i + 1 < stripped.length()
                    && words.length() > 0
                    && words.charAt(words.length() - 1) < 0x80
                    && stripped.charAt(i + 1) < 0x80;
            if (!blank) {
                words.append(c);
            } else if (betweenLatin && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    /** Whether a head is nothing but a year or a span of months: 2021年, 1-12月. */
    static boolean isPeriod(String head) {
        return CellCharacters.all(head, CellCharacters.PERIOD) && isPeriod(head, CellCharacters.of(head));
    }

    /** The same of a head whose characters were looked at. */
    static boolean isPeriod(String head, long kinds) {
        if (!CellCharacters.all(kinds, CellCharacters.PERIOD)
                || !CellCharacters.one(kinds, CellCharacters.PERIOD_TOLD)) {
            return false;
        }
        String words = CellCharacters.one(kinds, CellCharacters.BLANK) ? withoutBlanks(head) : head;
        return words.length() <= LONGEST_PERIOD && endsAsPeriod(words);
    }

    private static String withoutBlanks(String head) {
        StringBuilder words = new StringBuilder(LONGEST_PERIOD);
        for (int i = 0; i < head.length(); i++) {
            if (BLANKS.indexOf(head.charAt(i)) < 0) {
                words.append(head.charAt(i));
            }
        }
        return words.toString();
    }

    private static boolean endsAsPeriod(String words) {
        boolean isYear = words.length() == 4 && (words.startsWith("19") || words.startsWith("20"));
        return isYear || words.endsWith("年") || words.endsWith("年度") || words.endsWith("月") || words.endsWith("季度");
    }

    /** A head without the year and the months that it opens with: 2022年1-12月累计完成 is 累计完成. */
    private static String withoutPeriod(String words) {
        String rest = withoutYear(words);
        int at = 0;
        while (at < rest.length() && CellCharacters.is(rest.charAt(at), CellCharacters.MONTH_NUMBER)) {
            at++;
        }
        boolean months = at > 0 && (rest.startsWith("月", at) || rest.startsWith("季度", at));
        if (!months) {
            return rest;
        }
        String after = rest.substring(at + (rest.startsWith("月", at) ? 1 : 2));
        return after.isEmpty() ? rest : after;
    }

    private static String withoutYear(String words) {
        int at = 0;
        while (at < words.length() && Character.isDigit(words.charAt(at))) {
            at++;
        }
        if (at != 4 || at >= words.length() || words.charAt(at) != '年') {
            return words;
        }
        String rest = words.substring(at + 1);
        return rest.startsWith("度") && rest.length() > 1 ? rest.substring(1) : rest;
    }
}
