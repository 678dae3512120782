package org.duibiao.ingest.document.layout;

import java.util.Optional;

/**
 * The number that a line opens with.
 *
 * @param kind its shape
 * @param length characters that it takes, its mark included, counted after leading blanks
 */
record Numbering(Kind kind, int length) {

    /** Shapes, outermost first. */
    enum Kind {
        /** 第一部分, 第二章 */
        PART,
        /** 一、 */
        CHINESE,
        /** （一） */
        BRACKETED_CHINESE,
        /** 1. or 1、 */
        DIGITS,
        /** （1） or 1） */
        BRACKETED_DIGITS,
        /** ① */
        CIRCLED
    }

    private static final String CHINESE_DIGITS = "一二三四五六七八九十百零〇";
    private static final int LONGEST_NUMBER = 4;

    /** The numbering of a line, or empty where it opens with none. */
    static Optional<Numbering> of(String line) {
        String words = line.strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        char first = words.charAt(0);
        if (first == '第') {
            return part(words);
        }
        if (first == '（' || first == '(') {
            return bracketed(words);
        }
        if (first >= '①' && first <= '⑳') {
            return Optional.of(new Numbering(Kind.CIRCLED, 1));
        }
        int end = run(words, 0, CHINESE_DIGITS);
        if (end > 0 && end < words.length() && "、.．".indexOf(words.charAt(end)) >= 0) {
            return Optional.of(new Numbering(Kind.CHINESE, end + 1));
        }
        return digits(words);
    }

    /** Whether the line opens with a list mark. */
    static boolean isBullet(String line) {
        String words = line.strip();
        return words.length() > 1 && ("●■◆▲★·•※—>".indexOf(words.charAt(0)) >= 0 || words.startsWith("- "));
    }

    private static Optional<Numbering> part(String words) {
        int end = run(words, 1, CHINESE_DIGITS + "0123456789");
        boolean names =
                end > 1 && (words.startsWith("部分", end) || words.startsWith("章", end) || words.startsWith("篇", end));
        return names ? Optional.of(new Numbering(Kind.PART, end + 1)) : Optional.empty();
    }

    private static Optional<Numbering> bracketed(String words) {
        int chinese = run(words, 1, CHINESE_DIGITS);
        if (chinese > 1 && isClosing(words, chinese)) {
            return Optional.of(new Numbering(Kind.BRACKETED_CHINESE, chinese + 1));
        }
        int digits = run(words, 1, "0123456789");
        return digits > 1 && digits <= LONGEST_NUMBER && isClosing(words, digits)
                ? Optional.of(new Numbering(Kind.BRACKETED_DIGITS, digits + 1))
                : Optional.empty();
    }

    /** 1. and 1、 and 1）; not 1.5 and not 2023. */
    private static Optional<Numbering> digits(String words) {
        int end = run(words, 0, "0123456789");
        if (end == 0 || end > 2 || end >= words.length()) {
            return Optional.empty();
        }
        if (isClosing(words, end)) {
            return Optional.of(new Numbering(Kind.BRACKETED_DIGITS, end + 1));
        }
        boolean decimal =
                words.charAt(end) != '、' && end + 1 < words.length() && Character.isDigit(words.charAt(end + 1));
        return "、.．".indexOf(words.charAt(end)) >= 0 && !decimal
                ? Optional.of(new Numbering(Kind.DIGITS, end + 1))
                : Optional.empty();
    }

    private static boolean isClosing(String words, int at) {
        return at < words.length() && (words.charAt(at) == '）' || words.charAt(at) == ')');
    }

    private static int run(String words, int from, String alphabet) {
        int at = from;
        while (at < words.length() && alphabet.indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
