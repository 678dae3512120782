package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.table.HeaderPaths;
import org.duibiao.ingest.language.text.CellCharacters;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.model.document.Cell;

/**
 * English that repeats the Chinese of a cell, as yearbooks print it: {@code 总计 Total}, {@code 商品销售总额 (亿元) Total Sales
 * (100 million yuan)}. It says nothing of its own, and hides where the Chinese ends.
 */
final class Translations {

    /** Shorter Latin words belong to Chinese ones: 出口 B2B, 对 RCEP 成员国. */
    private static final int LEAST_SMALL_LETTERS = 2;

    /** No character before it is written Chinese. */
    private static final char FIRST_CHINESE = '\u3000';

    private Translations() {}

    /** The cells without translations, under heads without them; the same list where there are none. */
    static List<Cell> dropped(List<Cell> cells) {
        List<Cell> kept = new ArrayList<>(cells.size());
        boolean found = false;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            int end = endOfChinese(cell.text());
            found |= end < cell.text().length();
            kept.add(end < cell.text().length() ? withText(cell, cell.text().substring(0, end)) : cell);
        }
        return found ? HeaderPaths.fill(kept) : cells;
    }

    private static Cell withText(Cell cell, String text) {
        return new Cell(cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), cell.headerPath(), text);
    }

    /** Where the Chinese words end behind which only a translation follows; the length where none does. */
    static int endOfChinese(String text) {
        int lastChinese = lastChinese(text);
        if (lastChinese < 0) {
            return text.length();
        }
        int end = endOfBracket(text, lastChinese + 1);
        int start = end;
        while (start < text.length() && CellCharacters.is(text.charAt(start), CellCharacters.BLANK)) {
            start++;
        }
        return start > end && isTranslation(text, start) ? end : text.length();
    }

    private static int lastChinese(String text) {
        int last = text.length() - 1;
        while (last >= 0 && !isChinese(text.charAt(last))) {
            last--;
        }
        return last;
    }

    /** Most other characters of tables are digits and Latin letters, told by their place. */
    private static boolean isChinese(char character) {
        return character >= FIRST_CHINESE && Character.isIdeographic(character);
    }

    /** A bracket that opened around the last Chinese words is theirs: (亿元), (万元、%). */
    private static int endOfBracket(String text, int from) {
        int at = from;
        while (at < text.length()
                && !CellCharacters.is(text.charAt(at), CellCharacters.BLANK)
                && !CharacterForms.isLatin(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Words in Latin letters, in brackets or not, with no digit outside brackets. */
    private static boolean isTranslation(String text, int start) {
        if (start == text.length() || !CharacterForms.isLatin(text.charAt(start))) {
            return false;
        }
        int small = 0;
        int depth = 0;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '（') {
                depth++;
            } else if (c == ')' || c == '）') {
                depth--;
            } else if (depth == 0 && Character.isDigit(c)) {
                return false;
            } else if (c >= 'a' && c <= 'z') {
                small++;
            }
        }
        return small >= LEAST_SMALL_LETTERS;
    }
}
