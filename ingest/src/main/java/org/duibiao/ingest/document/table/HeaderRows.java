package org.duibiao.ingest.document.table;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.language.text.CellCharacters;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.model.document.Cell;

/** Tells the rows that head others: words that column heads use, periods, and no figure. */
public final class HeaderRows {

    private static final int LONGEST_HEAD = 40;

    private static final List<String> UNITS = List.of("单位:", "单位：", "金额单位", "计量单位");
    private static final List<String> OFFICE_LABELS = List.of("名称", "单位", "部门");
    private static final List<String> OFFICES = List.of("局", "委", "委员会", "办", "办公室", "中心", "厅", "会");

    private HeaderRows() {}

    /** Whether the cells of a row read as heads by their words alone. */
    public static boolean isHeader(List<String> row) {
        if (!areHeads(row)) {
            return false;
        }
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        int filled = 0;
        int known = 0;
        int periods = 0;
        int measures = 0;
        for (String text : row) {
            if (CellWords.isBlank(text)) {
                continue;
            }
            filled++;
            Optional<ColumnRole> role = ColumnRoles.bundled().find(text);
            role.ifPresent(roles::add);
            boolean period = HeadWords.isPeriod(text);
            periods += period ? 1 : 0;
            known += role.isPresent() || period ? 1 : 0;
            measures += role.isEmpty() && !period && endsWithUnit(text) ? 1 : 0;
        }
        if (roles.contains(ColumnRole.REGION) && measures >= 2) {
            return (known + measures) * 2 >= filled;
        }
        boolean different = roles.size() + Math.min(periods, 2) >= 2;
        return different && known >= 2 && known * 2 >= filled;
    }

    /** 出口总额（万美元）: beside 地区 the head of a column. */
    private static boolean endsWithUnit(String head) {
        String words = head.strip();
        int open = Math.max(words.lastIndexOf('('), words.lastIndexOf('（'));
        return open > 0
                && (words.endsWith(")") || words.endsWith("）"))
                && CellWords.isUnit(words.substring(open + 1, words.length() - 1));
    }

    /**
     * Whether a row heads the next, which is a header: it holds no figure, and the next begins further right or with an
     * empty cell, so that the two name their first column together.
     */
    public static boolean headsHeader(List<String> row, List<String> next, boolean nextBeginsInside) {
        boolean shared = nextBeginsInside || !next.isEmpty() && CellWords.isBlank(next.get(0));
        return shared && areHeads(row) && !CellWords.isBlank(row.get(0)) && readsAsSubheads(next);
    }

    /** Whether a row says what stands above tables: 部门：… and 单位：万元 in cells of their own, or one cell only. */
    public static boolean isPreface(List<Cell> row) {
        List<String> filled = new ArrayList<>();
        for (Cell cell : row) {
            if (holdsWords(cell.text())) {
                filled.add(cell.text());
            }
        }
        return filled.size() <= 1
                || filled.stream().allMatch(text -> text.indexOf('：') > 0 || text.indexOf(':') > 0)
                        && filled.stream().anyMatch(text -> text.contains("单位"));
    }

    /** A lone ? stands where a character was lost that is not known here, and says nothing. */
    private static boolean holdsWords(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a row has two cells or more that are not blank, and each may head something. */
    private static boolean areHeads(List<String> row) {
        int filled = 0;
        for (int i = 0; i < row.size(); i++) {
            long kinds = CellCharacters.of(row.get(i));
            if (!CellCharacters.all(kinds, CellCharacters.BLANK)) {
                filled++;
                if (isNoHead(row.get(i), kinds)) {
                    return false;
                }
            }
        }
        return filled >= 2;
    }

    /** Heads below heads may all have one role: 总量 增速 总量 增速, or 目标 目标. */
    private static boolean readsAsSubheads(List<String> row) {
        int filled = 0;
        int known = 0;
        for (String text : row) {
            if (!CellWords.isBlank(text)) {
                if (isNoHead(text)) {
                    return false;
                }
                filled++;
                known += ColumnRoles.bundled().find(text).isPresent() || HeadWords.isPeriod(text) ? 1 : 0;
            }
        }
        return filled > 0 && known * 2 >= filled;
    }

    /** Whether the first row heads a table although its words are not known: figures stand below most of its cells. */
    static boolean headsByPosition(TableGrid grid, int row) {
        List<Cell> cells = grid.startingIn(row);
        int data = row + 1;
        while (data < grid.rowCount() && continuesHeader(grid, data)) {
            if (headsByItself(grid, data)) {
                return false;
            }
            data++;
        }
        if (data >= grid.rowCount()
                || cells.size() < 2
                || isTitle(cells)
                || isPreface(cells) && printsUnit(cells)
                || namesOffice(grid.textsStartingIn(row))
                || cells.stream().anyMatch(cell -> isNoHead(cell.text()))) {
            return false;
        }
        int values = 0;
        int figures = 0;
        for (int column = 1; column < grid.columnCount(); column++) {
            Cell below = grid.covering(data, column);
            values += below != null && !CellWords.isBlank(below.text()) ? 1 : 0;
            figures += below != null && CellWords.hasFigure(below.text()) ? 1 : 0;
        }
        return figures >= 2 ? figures * 2 >= values : figures == 1 && values == 1;
    }

    /** 单位：万元 above the heads. */
    private static boolean printsUnit(List<Cell> cells) {
        return cells.stream().anyMatch(cell -> OneOf.begins(cell.text().strip(), UNITS));
    }

    /** The words of a first cell alone, where the row was filled up with empty ones. */
    private static boolean isTitle(List<Cell> cells) {
        for (int i = 1; i < cells.size(); i++) {
            if (!CellWords.isBlank(cells.get(i).text())) {
                return false;
            }
        }
        return !CellWords.isBlank(cells.get(0).text());
    }

    /** 单位名称 and the name of an office beside it: the top of a form, which heads nothing. */
    public static boolean namesOffice(List<String> row) {
        return row.size() % 2 == 0
                && !row.isEmpty()
                && OneOf.ends(row.get(0).strip(), OFFICE_LABELS)
                && OneOf.ends(row.get(1).strip(), OFFICES);
    }

    /** 项目名称 and a name, above 年初预算数 and its like: a header by its words from the first column on, and no second line of one. */
    private static boolean headsByItself(TableGrid grid, int row) {
        List<Cell> cells = grid.startingIn(row);
        return !cells.isEmpty()
                && cells.get(0).column() == 0
                && cells.get(0).rowSpan() > 1
                && isHeader(grid.textsStartingIn(row));
    }

    /** Whether a row goes on with the header above it: each of its cells stands beneath one that spans columns. */
    static boolean continuesHeader(TableGrid grid, int row) {
        List<Cell> cells = grid.startingIn(row);
        if (cells.stream().allMatch(cell -> CellWords.isBlank(cell.text()))) {
            return false;
        }
        boolean beneathSpans = cells.stream()
                .filter(cell -> !CellWords.isBlank(cell.text()))
                .allMatch(cell -> grid.at(row - 1, cell.column())
                                .filter(above -> above.columnSpan() > 1 && above.columnSpan() < grid.columnCount())
                                .isPresent()
                        && !isNoHead(cell.text()));
        return beneathSpans || fillsBlanks(grid, row) || tellsUnits(cells) || isHeader(grid.textsStartingIn(row));
    }

    /** (亿元) and (%) below their heads, and nothing below that of the names: a line of units. */
    private static boolean tellsUnits(List<Cell> cells) {
        int units = 0;
        for (int i = 0; i < cells.size(); i++) {
            String words = cells.get(i).text();
            if (!CellWords.isBlank(words)) {
                if (cells.get(i).column() == 0 || !CellWords.isUnitInBrackets(words)) {
                    return false;
                }
                units++;
            }
        }
        return units >= 2;
    }

    /** 2020 and two blanks above 合计, 进口 and 出口, where merges were lost: a row without a name that fills the blanks above. */
    private static boolean fillsBlanks(TableGrid grid, int row) {
        List<Cell> cells = grid.startingIn(row);
        if (row == 0 || cells.isEmpty() || !CellWords.isBlank(cells.get(0).text())) {
            return false;
        }
        int filled = 0;
        for (int column = 1; column < grid.columnCount(); column++) {
            String own = wordsAt(grid, row, column);
            boolean blankAbove = CellWords.isBlank(wordsAt(grid, row - 1, column));
            if (CellWords.isBlank(own) ? blankAbove : isNoHead(own)) {
                return false;
            }
            filled += blankAbove ? 1 : 0;
        }
        return filled >= 2;
    }

    private static String wordsAt(TableGrid grid, int row, int column) {
        Cell cell = grid.covering(row, column);
        return cell == null ? "" : cell.text();
    }

    /** Long words, a figure or the full stop of a sentence head nothing. */
    private static boolean isNoHead(String text) {
        return isNoHead(text, CellCharacters.of(text));
    }

    private static boolean isNoHead(String text, long kinds) {
        return text.length() > LONGEST_HEAD && text.strip().length() > LONGEST_HEAD
                || CellCharacters.one(kinds, CellCharacters.FULL_STOP)
                || CellWords.hasFigure(text, kinds);
    }
}
