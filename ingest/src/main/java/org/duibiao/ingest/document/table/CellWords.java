package org.duibiao.ingest.document.table;

import org.duibiao.ingest.language.text.CellCharacters;

/** What the words of a cell are like. */
public final class CellWords {

    private static final String UNIT_ENDINGS = "元币金%％‰个家人户项次场点吨天年处期名条辆套分件";
    private static final String UNIT_PARTS = "万亿千百十美人民币港欧日元金平方公里个百分";
    private static final int LONGEST_UNIT = 6;

    private static final int YEAR_DIGITS = 4;

    private CellWords() {}

    /** Whether there is nothing but blanks. */
    public static boolean isBlank(String text) {
        return CellCharacters.all(text, CellCharacters.BLANK);
    }

    /** Nothing, or a dash for nothing. */
    public static boolean isVoid(String text) {
        return CellCharacters.all(text, CellCharacters.VOID);
    }

    /** The same of a cell whose characters were looked at, as those who ask several questions of it do once. */
    public static boolean isVoid(long kinds) {
        return CellCharacters.all(kinds, CellCharacters.VOID);
    }

    /** Whether the cell is a number and nothing else, but for its percent sign, thousands separators and blanks. */
    public static boolean isNumber(String text) {
        return CellCharacters.all(text, CellCharacters.NUMBER) && hasDigit(text, 0);
    }

    /** The same of a cell whose characters were looked at. */
    public static boolean isNumber(long kinds) {
        return CellCharacters.all(kinds, CellCharacters.NUMBER) && CellCharacters.one(kinds, CellCharacters.DIGIT);
    }

    /** Whether the cell is nothing but a year or a span of months. */
    public static boolean isPeriod(String text) {
        return HeadWords.isPeriod(text);
    }

    /** Whether the cell is a unit alone: 万元, %, 家. */
    public static boolean isUnit(String text) {
        String words = text.strip();
        return !words.isEmpty()
                && words.length() <= LONGEST_UNIT
                && !hasDigit(words, 0)
                && UNIT_ENDINGS.indexOf(words.charAt(words.length() - 1)) >= 0
                && areUnitParts(words, words.length() - 1);
    }

    /** The same of a cell with or without brackets around it: (亿元), （%）. */
    public static boolean isUnitInBrackets(String text) {
        String words = text.strip();
        int last = words.length() - 1;
        boolean bracketed = last > 1 && "(（".indexOf(words.charAt(0)) >= 0 && ")）".indexOf(words.charAt(last)) >= 0;
        return isUnit(bracketed ? words.substring(1, last) : words);
    }

    private static boolean areUnitParts(String words, int end) {
        for (int i = 0; i < end; i++) {
            if (UNIT_PARTS.indexOf(words.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether a figure stands in it: a digit that is no part of a year, a number of an item or a head of months. */
    public static boolean hasFigure(String text) {
        return hasFigure(text, CellCharacters.of(text));
    }

    /** The same of a cell whose characters were looked at. */
    public static boolean hasFigure(String text, long kinds) {
        if (!CellCharacters.one(kinds, CellCharacters.DIGIT)) {
            return false;
        }
        if (isPlainNumber(text)) {
            return true;
        }
        if (HeadWords.isPeriod(text, kinds)) {
            return false;
        }
        String words = HeadWords.bare(text, kinds);
        return hasDigit(words, 0) && !HeadWords.isPeriod(words) && !isNumberedName(words);
    }

    /** Digits, with a sign, decimals or a percent sign, that are no year: most cells of figures, told by one look. */
    private static boolean isPlainNumber(String text) {
        int end = text.endsWith("%") ? text.length() - 1 : text.length();
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start && i < end - 1) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return end > start && (point >= 0 || start == 0 && end != YEAR_DIGITS);
    }

    private static boolean hasDigit(String words, int from) {
        for (int i = from; i < words.length(); i++) {
            if (CellCharacters.is(words.charAt(i), CellCharacters.DIGIT)) {
                return true;
            }
        }
        return false;
    }

    /** 1.出口总额 or 500强: digits that belong to a name. */
    private static boolean isNumberedName(String words) {
        int at = 0;
        while (at < words.length() && Character.isDigit(words.charAt(at))) {
            at++;
        }
        boolean opens = at > 0 && at <= 2 && at < words.length() - 1 && "、.．".indexOf(words.charAt(at)) >= 0;
        return opens && !hasDigit(words, at + 1);
    }
}
