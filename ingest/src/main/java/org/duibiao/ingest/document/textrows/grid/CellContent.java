package org.duibiao.ingest.document.textrows.grid;

import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.language.text.CellCharacters;

/** What a cell or a column of a text holds. */
public enum CellContent {
    /** Nothing, or nothing known. */
    ANY,
    /** A number alone. */
    NUMBER,
    /** A number with words, or a goal or result in words. */
    VALUE,
    /** A unit. */
    UNIT,
    /** Words. */
    TEXT;

    /** What a cell holds, by its words alone. */
    public static CellContent of(String cell) {
        long kinds = CellCharacters.of(cell);
        if (CellWords.isVoid(kinds)) {
            return ANY;
        }
        if (CellWords.isNumber(kinds)) {
            return NUMBER;
        }
        if (CellWords.isUnit(cell)) {
            return UNIT;
        }
        return CellWords.hasFigure(cell, kinds) ? VALUE : TEXT;
    }
}
