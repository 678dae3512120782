package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;

/**
 * Goals and results that stood side by side: 预期目标 and 实际完成情况 above them, on one line or two, then the goals and the results, on one
 * line or two; or each behind its own head.
 */
final class GoalColumns {

    private static final int LONGEST_HEAD = 10;
    private static final int SHORTEST_TEXT = 8;
    private static final String BLANKS = "[ \u3000\u00a0]+";
    private static final List<String> FIRST_ITEMS = List.of("1.", "1．", "1、", "（1）", "(1)", "目标1", "①");

    /** Lines looked at: two heads, two texts. */
    private static final int LINES = 4;

    private GoalColumns() {}

    static TextTable find(List<Line> lines, int at) {
        List<String> next = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = at; i < lines.size() && next.size() < LINES; i++) {
            if (lines.get(i).words().indexOf('\t') >= 0) {
                break;
            }
            if (!lines.get(i).isBlank()) {
                next.add(lines.get(i).stripped());
                ends.add(i + 1);
            }
        }
        if (next.size() < 2) {
            return TextTable.none(at);
        }
        List<String> first = Arrays.asList(next.get(0).split(BLANKS));
        int last = first.size() - 1;
        if (last >= 1 && isGoals(first.get(last - 1)) && isResults(first.get(last))) {
            return below(first.get(last - 1), first.get(last), next, 1, ends);
        }
        if (last == 0 && isGoals(first.get(0)) && isResults(next.get(1))) {
            return below(first.get(0), next.get(1), next, 2, ends);
        }
        return behindHeads(next, ends);
    }

    /** The texts below two heads. */
    private static TextTable below(String goals, String results, List<String> next, int from, List<Integer> ends) {
        if (from >= next.size()) {
            return TextTable.none(ends.get(0) - 1);
        }
        int again = secondList(next.get(from));
        if (again > 0) {
            String text = next.get(from);
            return table(goals, results, text.substring(0, again).strip(), text.substring(again), ends.get(from));
        }
        boolean both = from + 1 < next.size() && isText(next.get(from)) && isText(next.get(from + 1));
        return both
                ? table(goals, results, next.get(from), next.get(from + 1), ends.get(from + 1))
                : TextTable.none(ends.get(0) - 1);
    }

    /** 年初绩效目标 …, and on the next line 全年完成情况 …. */
    private static TextTable behindHeads(List<String> next, List<Integer> ends) {
        String[] goals = next.get(0).split(BLANKS, 2);
        String[] results = next.get(1).split(BLANKS, 2);
        boolean both = goals.length == 2
                && results.length == 2
                && isGoals(goals[0])
                && isResults(results[0])
                && isText(goals[1])
                && isText(results[1]);
        return both ? table(goals[0], results[0], goals[1], results[1], ends.get(1)) : TextTable.none(ends.get(0) - 1);
    }

    private static TextTable table(String goals, String results, String goal, String result, int end) {
        return new TextTable(List.of(List.of(goals, results), List.of(goal, result)), true, end);
    }

    private static boolean isGoals(String head) {
        return isHead(head, ColumnRole.TARGET);
    }

    private static boolean isResults(String head) {
        return isHead(head, ColumnRole.ACTUAL);
    }

    private static boolean isHead(String words, ColumnRole role) {
        return words.length() <= LONGEST_HEAD
                && ColumnRoles.bundled().find(words).filter(role::equals).isPresent();
    }

    /** Words with a figure, too long for a cell of a table of figures. */
    private static boolean isText(String words) {
        return words.length() >= SHORTEST_TEXT && CellWords.hasFigure(words) && !CellWords.isNumber(words);
    }

    /** Where a list begins anew: 1.…；2.…。1.…; -1 where none does. */
    private static int secondList(String text) {
        for (String item : FIRST_ITEMS) {
            int again = text.startsWith(item) ? text.indexOf(item, 1) : -1;
            if (again > 0 && "。；; \u3000".indexOf(text.charAt(again - 1)) >= 0) {
                return again;
            }
        }
        return -1;
    }
}
