package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.language.text.CharacterForms;

/** The cells of a row that stands on one line, blanks between them. */
public final class SpacedCells {

    /** Cells of a row before its remark, and figures right before it, that tell a row from a sentence with blanks around its numbers. */
    private static final int LEAST_BEFORE_REMARK = 4;

    private static final int FIGURES_BEFORE_REMARK = 2;

    private SpacedCells() {}

    /** The words between blanks, the characters of 合 计 put together; the first is empty where blanks stand before all others. */
    public static List<String> cells(String words) {
        List<String> parted = parted(words);
        return parted.stream().anyMatch(SpacedCells::isOneCharacter) ? joined(parted) : parted;
    }

    /** Two Chinese characters by themselves are a word that was spread, 全 州; four and more are so only where each two are a known head. */
    private static List<String> joined(List<String> parted) {
        List<String> joined = new ArrayList<>();
        int at = 0;
        while (at < parted.size()) {
            int end = at;
            while (end < parted.size() && isOneCharacter(parted.get(end))) {
                end++;
            }
            List<String> run = parted.subList(at, end);
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i + 1 < run.size(); i += 2) {
                pairs.add(run.get(i) + run.get(i + 1));
            }
            boolean words = run.size() == 2
                    || run.size() % 2 == 0
                            && pairs.stream()
                                    .allMatch(pair ->
                                            ColumnRoles.bundled().find(pair).isPresent());
            joined.addAll(words ? pairs : run);
            if (end < parted.size()) {
                joined.add(parted.get(end));
            }
            at = end + 1;
        }
        return joined;
    }

    private static boolean isOneCharacter(String cell) {
        return cell.length() == 1 && CharacterForms.isHan(cell.charAt(0)) && !CellWords.isUnit(cell);
    }

    private static List<String> parted(String words) {
        List<String> cells = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            if (isBlank(words.charAt(i))) {
                int end = i;
                while (i + 1 < words.length() && isBlank(words.charAt(i + 1))) {
                    i++;
                }
                if (end > 0 || i + 1 < words.length()) {
                    cells.add(words.substring(start, end));
                }
                start = i + 1;
            }
        }
        if (start < words.length()) {
            cells.add(words.substring(start));
        }
        return cells;
    }

    /** Where the remark of a row begins, which goes on to its end and may hold marks: words behind two figures; 0 where there is none. */
    public static int remark(List<String> cells) {
        int marked = 0;
        while (marked < cells.size() && !holdsMark(cells.get(marked))) {
            marked++;
        }
        int remark = marked;
        while (remark > 0 && CellContent.of(cells.get(remark - 1)) == CellContent.TEXT) {
            remark--;
        }
        boolean row = marked < cells.size()
                && remark >= LEAST_BEFORE_REMARK
                && CellContent.of(cells.get(0)) == CellContent.TEXT
                && cells.subList(remark - FIGURES_BEFORE_REMARK, remark).stream()
                        .allMatch(CellWords::isNumber);
        return row ? remark : 0;
    }

    /** The cells of a row, its remark one of them. */
    public static List<String> withRemark(List<String> cells) {
        int remark = remark(cells);
        if (remark == 0) {
            return cells;
        }
        List<String> row = new ArrayList<>(cells.subList(0, remark));
        row.add(String.join(" ", cells.subList(remark, cells.size())));
        return row;
    }

    /** Whether a mark of a sentence stands in words. */
    public static boolean holdsMark(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean behindChinese = i > 0 && Character.isIdeographic(words.charAt(i - 1));
            if ("。；，！？".indexOf(c) >= 0 || behindChinese && (c == ',' || c == ';')) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character may stand between cells. */
    public static boolean isBlank(char character) {
        return character == ' ' || character == '\u3000' || character == '\u00a0';
    }
}
