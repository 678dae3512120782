package org.duibiao.samples.document;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.duibiao.samples.document.Grid.GridCell;
import org.duibiao.samples.document.Grid.Merge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVerticalJc;

/**
 * Writes a grid as a table of Word, merged cells as gridSpan and vMerge. It writes the file's own elements, since POI's
 * tables lose track of a table inside a cell while they build it.
 */
final class WordTable {

    /** Twentieths of a point that a whole table is wide: A4 between its margins. */
    static final int PAGE_WIDTH = 9200;

    /** Twentieths of a point between a cell's edges and the table inside it. */
    static final int INSET = 240;

    static final int LONGEST_CENTRED = 24;
    static final String FONT = "宋体";
    static final int POINTS = 9;

    private final Grid grid;
    private final List<Integer> widths;
    private final IBody document;

    private WordTable(Grid grid, int width, IBody document) {
        this.grid = grid;
        this.widths = grid.widths(width);
        this.document = document;
    }

    /** Fills an empty table that is as wide as the page. */
    static void write(Grid grid, CTTbl table, IBody document) {
        new WordTable(grid, PAGE_WIDTH, document).fill(table);
    }

    private void fill(CTTbl table) {
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblW().setW(BigInteger.valueOf(sum(widths)));
        properties.getTblW().setType(STTblWidth.DXA);
        CTTblBorders borders = properties.addNewTblBorders();
        List.of(
                        borders.addNewTop(),
                        borders.addNewLeft(),
                        borders.addNewBottom(),
                        borders.addNewRight(),
                        borders.addNewInsideH(),
                        borders.addNewInsideV())
                .forEach(WordTable::line);
        CTTblGrid columns = table.addNewTblGrid();
        widths.forEach(width -> columns.addNewGridCol().setW(BigInteger.valueOf(width)));
        grid.rows().forEach(row -> write(row, table.addNewTr()));
    }

    private void write(List<GridCell> cells, CTRow row) {
        int column = 0;
        for (GridCell cell : cells) {
            int next = column + cell.columnSpan();
            write(cell, sum(widths.subList(column, next)), row.addNewTc());
            column = next;
        }
    }

    private void write(GridCell source, int width, CTTc cell) {
        shape(source, width, cell.addNewTcPr());
        Optional<Grid> nested = source.nested();
        nested.ifPresent(inner -> new WordTable(inner, width - INSET, document).fill(cell.addNewTbl()));
        XWPFParagraph paragraph = new XWPFParagraph(cell.addNewP(), document);
        boolean isProse = source.text().length() > LONGEST_CENTRED;
        paragraph.setAlignment(isProse ? ParagraphAlignment.LEFT : ParagraphAlignment.CENTER);
        WordPages.write(source.text(), paragraph, FONT, POINTS);
    }

    private static void shape(GridCell source, int width, CTTcPr properties) {
        properties.addNewTcW().setW(BigInteger.valueOf(width));
        properties.getTcW().setType(STTblWidth.DXA);
        if (source.columnSpan() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(source.columnSpan()));
        }
        if (source.merge() != Merge.NONE) {
            properties.addNewVMerge().setVal(source.merge() == Merge.START ? STMerge.RESTART : STMerge.CONTINUE);
        }
        properties.addNewVAlign().setVal(STVerticalJc.CENTER);
    }

    private static void line(CTBorder border) {
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(4));
    }

    private static int sum(List<Integer> widths) {
        return widths.stream().mapToInt(Integer::intValue).sum();
    }
}
