package org.duibiao.ingest.document.textrows.grid;

import org.duibiao.ingest.document.table.CellWords;

/**
 * A line as a cell of a grid, or as a part of one.
 *
 * @param words the line
 * @param content what it holds
 * @param isPiece whether it may be one of the lines of a cell that goes on over several: it is no empty cell, no number and no
 *     head of a column of figures, which stand for themselves
 * @param isBracketed whether it opens with a bracket, as what goes on with a name does
 */
record GridLine(String words, CellContent content, boolean isPiece, boolean isBracketed) {

    static GridLine of(String words) {
        CellContent content = CellContent.of(words);
        boolean bracketed = words.startsWith("（") || words.startsWith("(");
        return new GridLine(words, content, !CellWords.isVoid(words) && !standsForItself(words, content), bracketed);
    }

    private static boolean standsForItself(String words, CellContent content) {
        boolean figure = content == CellContent.NUMBER
                || content == CellContent.VALUE && GridColumn.FIGURE.takes(words, content);
        return figure && !GridColumn.LABEL.takes(words, content) || GridHead.isOfFigures(words);
    }
}
