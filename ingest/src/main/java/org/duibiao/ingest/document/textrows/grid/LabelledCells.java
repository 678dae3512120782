package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.text.OneOf;

/**
 * The top of a form, and what it comes to, whose cells stand on lines of their own: a label, its value, the next label. Nothing but the words
 * of labels that every such form has tells them from lines of other kinds.
 */
public final class LabelledCells {

    private static final List<String> PEOPLE = List.of("人员编制", "编制人数", "编制数", "实有人数", "在职人数", "实有人员", "在职人员");
    private static final List<String> OTHERS = List.of(
            "联系人", "联络人", "填报人", "负责人", "单位负责人", "联系电话", "联络电话", "填报日期", "评价等次", "自评等次", "自评等级", "评价等级", "评价结论");
    private static final List<String> SCORES = List.of("综合得分", "自评得分", "自评总分", "评价得分");
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_VALUE = 20;
    /** One label may stand anywhere, two in turn with their values in a form only. */
    private static final int LEAST_PAIRS = 2;

    private LabelledCells() {}

    /** The labels with their values that begin at a line; empty where fewer than two do, or none of them says what is counted. */
    public static Optional<CellGrid> find(GridLines grid, int start) {
        List<String> lines = grid.words();
        List<List<String>> rows = new ArrayList<>();
        boolean counts = false;
        int at = start;
        while (at + 1 < lines.size() && isPair(lines.get(at), lines.get(at + 1))) {
            counts |= takesNumber(lines.get(at));
            rows.add(List.of(lines.get(at), lines.get(at + 1)));
            at += 2;
        }
        return counts && rows.size() >= LEAST_PAIRS ? Optional.of(new CellGrid(rows, at)) : Optional.empty();
    }

    private static boolean isPair(String label, String value) {
        if (takesNumber(label)) {
            return CellContent.of(value) == CellContent.NUMBER;
        }
        return OTHERS.contains(label) && !value.isEmpty() && value.length() <= LONGEST_VALUE && !isLabel(value);
    }

    private static boolean isLabel(String line) {
        return takesNumber(line) || OTHERS.contains(line);
    }

    private static boolean takesNumber(String label) {
        return label.length() <= LONGEST_LABEL && (PEOPLE.contains(label) || OneOf.ends(label, SCORES));
    }
}
