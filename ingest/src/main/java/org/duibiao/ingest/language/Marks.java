package org.duibiao.ingest.language;

import org.duibiao.ingest.language.Token.Mark.Kind;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.jspecify.annotations.Nullable;

/** Tells punctuation that divides, and the numbers of items. */
final class Marks {

    /** The characters that may divide. */
    static final String CHARACTERS = "。!?;,:、()①②③④⑤⑥⑦⑧⑨⑩●★◆.";

    private static final int LONGEST_ITEM_NUMBER = 2;
    private static final String ITEM_NUMERALS = "一二三四五六七八九十";
    private static final String AFTER_ITEM_NUMERAL = "是、.)";

    private Marks() {}

    /** What divides at a place, or null. */
    static @Nullable Kind kindAt(NormalText text, int at) {
        return switch (text.charAt(at)) {
            case '。', '!', '?' -> Kind.SENTENCE;
            case ';' -> Kind.SEMICOLON;
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case '、' -> Kind.ENUMERATION;
            case '(' -> Kind.OPEN;
            case ')' -> Kind.CLOSE;
            case '①', '②', '③', '④', '⑤', '⑥', '⑦', '⑧', '⑨', '⑩', '●', '★', '◆' -> Kind.ITEM;
            case '.' -> isFullStop(text, at) ? Kind.SENTENCE : null;
            default -> null;
        };
    }

    private static boolean isFullStop(NormalText text, int at) {
        return !CharacterForms.isDigit(text.at(at - 1)) && !CharacterForms.isLatin(text.at(at - 1));
    }

    /** Where the number of an item that starts at a place ends, or the place itself. */
    static int itemEnd(NormalText text, int at) {
        int end = at;
        while (CharacterForms.isDigit(text.at(end)) && end - at <= LONGEST_ITEM_NUMBER) {
            end++;
        }
        if (end > at) {
            boolean item = end - at <= LONGEST_ITEM_NUMBER && itemWithDigits(text, end);
            return item ? end + 1 : at;
        }
        while (end - at < LONGEST_ITEM_NUMBER && text.at(end) != '\0' && ITEM_NUMERALS.indexOf(text.at(end)) >= 0) {
            end++;
        }
        boolean item = end > at && text.at(end) != '\0' && AFTER_ITEM_NUMERAL.indexOf(text.at(end)) >= 0;
        return item && startsStatement(text, at) ? end + 1 : at;
    }

    /** 1、 and 1. and 1) where no further number follows; 1.2023年 is an item too. */
    private static boolean itemWithDigits(NormalText text, int end) {
        char mark = text.at(end);
        char next = text.at(end + 1);
        if (mark == '、' || mark == ')') {
            return !CharacterForms.isDigit(next) || isYear(text, end + 1);
        }
        return mark == '.' && (!CharacterForms.isDigit(next) || isYear(text, end + 1));
    }

    private static boolean isYear(NormalText text, int at) {
        return text.at(at + 4) == '年' && (text.startsWith("20", at) || text.startsWith("19", at));
    }

    private static boolean startsStatement(NormalText text, int at) {
        char before = text.at(at - 1);
        return before == '\0' || "。;:,(.!?)".indexOf(before) >= 0 || before == ' ';
    }
}
