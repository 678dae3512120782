package org.duibiao.ingest.document.table;

/** The words of a head without what does not say what the column holds: blanks, brackets, years, percent signs. */
final class HeadWords {

    private HeadWords() {}

    static String bare(String head) {
        StringBuilder words = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '（' || c == '(') {
                depth++;
            } else if (c == '）' || c == ')') {
                depth = Math.max(0, depth - 1);
            } else if (depth == 0 && !isFiller(c)) {
                words.append(c);
            }
        }
        return withoutYear(words.toString());
    }

    /** The words in the first brackets; empty where there are none. */
    static String inBrackets(String head) {
        String even = head.replace('（', '(').replace('）', ')');
        int open = even.indexOf('(');
        int close = even.indexOf(')', open + 1);
        return open >= 0 && close > open ? head.substring(open + 1, close) : "";
    }

    /** The words on one line: line breaks taken out, blanks within Chinese too. */
    static String oneLine(String text) {
        StringBuilder words = new StringBuilder();
        String stripped = text.strip();
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
        String words = head.replaceAll("\\s", "");
        boolean ends = words.endsWith("年") || words.endsWith("年度") || words.endsWith("月") || words.endsWith("季度");
        boolean isYear = words.length() == 4 && (words.startsWith("19") || words.startsWith("20"));
        return (ends || isYear)
                && words.length() <= 12
                && words.chars().anyMatch(c -> Character.isDigit(c) || "一二三四上下".indexOf(c) >= 0)
                && words.chars().allMatch(c -> Character.isDigit(c) || "年度月季半上下前一二三四至到-—－~～".indexOf(c) >= 0);
    }

    private static boolean isFiller(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || "%％:：\"“”*".indexOf(c) >= 0;
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
