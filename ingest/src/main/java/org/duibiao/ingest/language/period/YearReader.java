package org.duibiao.ingest.language.period;

import java.util.Optional;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;

/** Reads years: 2021年度, 二零二一年, 今年, 去年, 20XX年. */
public final class YearReader {

    private static final int FIRST = 1949;
    private static final int LAST = 2100;
    private static final String[] RELATIVE = {
        "今年", "本年度", "本年", "当年", "去年", "上年度", "上一年度", "上一年", "上年", "明年", "来年", "下年度", "下一年度", "下一年", "次年", "前年"
    };
    private static final int[] DISTANCE = {0, 0, 0, 0, -1, -1, -1, -1, -1, 1, 1, 1, 1, 1, 1, -2};

    /** 今年, 去年, 明年, 来年 and 前年 count from the publication; 本年, 当年, 上年, 次年 from the year spoken of. */
    private static final String OF_PUBLICATION = "今去明来前";

    /** Characters that 上 ends a word with: 以上年度, 网上年货节, 线上年会, 限上年销售额. */
    private static final String BEFORE_ABOVE = "以网线会限规马晚";

    private YearReader() {}

    /**
     * A year as words put it.
     *
     * @param end where the text goes on
     * @param value the year, or its distance
     * @param reference how to take the value
     */
    public record Year(int end, int value, Reference reference) {}

    /** The year that starts at a place. */
    public static Optional<Year> read(NormalText text, int at) {
        Optional<Year> digits =
                readDigits(text, at).filter(year -> text.at(year.end() - 1) != '\0' && endsWithYear(text, year));
        if (digits.isPresent()) {
            return digits;
        }
        Optional<Year> unnamed = readUnnamed(text, at);
        if (unnamed.isPresent()) {
            return unnamed;
        }
        for (int i = 0; i < RELATIVE.length; i++) {
            if (text.startsWith(RELATIVE[i], at) && !isInsideWord(text, at)) {
                Reference reference =
                        OF_PUBLICATION.indexOf(text.at(at)) >= 0 ? Reference.FROM_PUBLICATION : Reference.FROM_SPOKEN;
                return Optional.of(new Year(at + RELATIVE[i].length(), DISTANCE[i], reference));
            }
        }
        return Optional.empty();
    }

    private static boolean isInsideWord(NormalText text, int at) {
        return text.at(at) == '上' && BEFORE_ABOVE.indexOf(text.at(at - 1)) >= 0;
    }

    private static boolean endsWithYear(NormalText text, Year year) {
        char last = text.at(year.end() - 1);
        return last == '年' || last == '度';
    }

    /** Four digits of a year, with 年 or 年度 where it follows. */
    public static Optional<Year> readDigits(NormalText text, int at) {
        int value = 0;
        for (int i = 0; i < 4; i++) {
            char character = text.at(at + i);
            int digit = CharacterForms.isDigit(character) ? character - '0' : Numerals.digit(character);
            if (digit < 0) {
                return Optional.empty();
            }
            value = value * 10 + digit;
        }
        int end = at + 4;
        if (value < FIRST
                || value > LAST
                || CharacterForms.isDigit(text.at(end))
                || CharacterForms.isDigit(text.at(at - 1))) {
            return Optional.empty();
        }
        return Optional.of(new Year(afterYear(text, end), value, Reference.ABSOLUTE));
    }

    private static int afterYear(NormalText text, int end) {
        if (text.at(end) != '年') {
            return end;
        }
        return text.at(end + 1) == '度' || text.at(end + 1) == '底' || text.at(end + 1) == '末'
                ? endOfYear(text, end)
                : end + 1;
    }

    private static int endOfYear(NormalText text, int end) {
        return text.at(end + 1) == '度' ? end + 2 : end + 1;
    }

    /** A year made unreadable on purpose: 20XX年 is the report's. */
    private static Optional<Year> readUnnamed(NormalText text, int at) {
        boolean hidden = text.startsWith("20", at) && isMask(text.at(at + 2)) && isMask(text.at(at + 3));
        return hidden && text.at(at + 4) == '年'
                ? Optional.of(new Year(afterYear(text, at + 4), 0, Reference.UNSAID))
                : Optional.empty();
    }

    private static boolean isMask(char character) {
        return character == 'X' || character == 'x' || character == '×' || character == '*' || character == '_';
    }
}
