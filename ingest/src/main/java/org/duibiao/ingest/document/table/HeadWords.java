package org.duibiao.ingest.document.table;

/** The words of a head without what does not say what the column holds: blanks, brackets, years, percent signs. */
final class HeadWords {

    private static final String MONTH_CHARACTERS = "0123456789一二三四五六七八九十元-—－~～至到、";

    private static final String PERIOD_CHARACTERS = "年度月季半上下前一二三四至到-—－~～";
    private static final int LONGEST_PERIOD = 12;
    private static final String BLANKS = " \t\n\u000b\f\r";

    private HeadWords() {}

    static String bare(String head) {
        return withoutPeriod(MonthSpan.withSum(holdsFiller(head) ? withoutFillers(head) : head));
    }

    private static boolean holdsFiller(String head) {
        for (int i = 0; i < head.length(); i++) {
            char c = head.charAt(i);
            if (c == '（' || c == '(' || c == '）' || c == ')' || isFiller(c)) {
                return true;
            }
        }
        return false;
    }

    private static String withoutFillers(String head) {
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
        return words.toString();
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
        String stripped = text.strip();
        return holdsBlank(stripped) ? joined(stripped) : stripped;
    }

    private static boolean holdsBlank(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '\u00a0') {
                return true;
            }
        }
        return false;
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
        int length = 0;
        boolean told = false;
        for (int i = 0; i < head.length() && length <= LONGEST_PERIOD; i++) {
            char c = head.charAt(i);
            if (BLANKS.indexOf(c) >= 0) {
                continue;
            }
            if (!Character.isDigit(c) && PERIOD_CHARACTERS.indexOf(c) < 0) {
                return false;
            }
            told |= Character.isDigit(c) || "一二三四上下".indexOf(c) >= 0;
            length++;
        }
        return told && length <= LONGEST_PERIOD && endsAsPeriod(length == head.length() ? head : withoutBlanks(head));
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

    private static boolean isFiller(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || "%％:：\"“”*".indexOf(c) >= 0;
    }

    /** A head without the year and the months that it opens with: 2022年1-12月累计完成 is 累计完成. */
    private static String withoutPeriod(String words) {
        String rest = withoutYear(words);
        int at = 0;
        while (at < rest.length() && MONTH_CHARACTERS.indexOf(rest.charAt(at)) >= 0) {
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
