package org.duibiao.ingest.document.textrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.document.table.ColumnRole;
import org.duibiao.ingest.document.table.ColumnRoles;
import org.duibiao.ingest.document.textrows.grid.SpacedCells;

/**
 * Goals and results that stood side by side: 预期目标 and 实际完成情况 above them, on one line or two, then the goals and the results, on one
 * line or two; or each behind its own head.
 */
final class GoalColumns {

    private static final int LONGEST_HEAD = 10;
    private static final int SHORTEST_TEXT = 8;
    /** A word of fewer characters may stand twice by chance. */
    private static final int SHORTEST_NAME = 4;

    private static final List<String> FIRST_ITEMS = List.of("1.", "1．", "1、", "（1）", "(1)", "目标1", "①");

    /** Lines of texts that were wrapped, what they may differ by, and the widest of such columns. */
    private static final int MOST_WRAPPED = 40;

    private static final int LOOSEST_WRAP = 4;
    private static final int LONGEST_WRAPPED = 30;

    /** Lines looked at: two heads, two texts. */
    private static final int LINES = 4;

    private GoalColumns() {}

    static TextTable find(List<Line> lines, int at) {
        return mayOpen(lines.get(at)) ? read(lines, at) : TextTable.none(at);
    }

    /** Tells most lines by a look at their characters: one that is no head of goals by itself has two parts at least. */
    private static boolean mayOpen(Line line) {
        String words = line.stripped();
        return line.isBlank() || line.blanks() > 0 && firstBlank(words) < words.length() || isGoals(words);
    }

    private static TextTable read(List<Line> lines, int at) {
        List<String> next = new ArrayList<>();
        List<Integer> ends = new ArrayList<>();
        for (int i = at; i < lines.size() && next.size() < LINES; i++) {
            if (lines.get(i).tabbed()) {
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
        List<String> first = SpacedCells.cells(next.get(0));
        int last = first.size() - 1;
        if (last >= 1 && isGoals(first.get(last - 1)) && isResults(first.get(last))) {
            return wrapped(first.get(last - 1), first.get(last), lines, ends.get(0))
                    .orElseGet(() -> below(first.get(last - 1), first.get(last), next, 1, ends));
        }
        if (last == 0 && isGoals(first.get(0)) && isResults(next.get(1))) {
            return wrapped(first.get(0), next.get(1), lines, ends.get(1))
                    .orElseGet(() -> below(first.get(0), next.get(1), next, 2, ends));
        }
        boolean named =
                last == 0 && next.size() > 2 && isGoals(first.get(0)) && isGoals(next.get(1)) && isResults(next.get(2));
        return named
                ? wrapped(next.get(1), next.get(2), lines, ends.get(2)).orElseGet(() -> behindHeads(next, ends))
                : behindHeads(next, ends);
    }

    /** The goals and the results below two heads, each wrapped in its column: over lines as long as that up to a full stop. */
    private static Optional<TextTable> wrapped(String goals, String results, List<Line> lines, int from) {
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int width = 0;
        int at = from;
        for (; at < lines.size() && at < from + MOST_WRAPPED && texts.size() < 2; at++) {
            String words = lines.get(at).stripped();
            boolean ends = words.endsWith("。");
            width = Math.max(width, words.length());
            if (lines.get(at).tabbed() || words.isEmpty() || !ends && words.length() < width - LOOSEST_WRAP) {
                return Optional.empty();
            }
            text.append(words);
            if (ends) {
                texts.add(text.toString());
                text.setLength(0);
            }
        }
        boolean both = texts.size() == 2
                && at > from + 2
                && width <= LONGEST_WRAPPED
                && isText(texts.get(0))
                && isText(texts.get(1));
        return both ? Optional.of(table(goals, results, texts.get(0), texts.get(1), at)) : Optional.empty();
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
        int gap = SpacedRows.wideGap(next.get(from), 0);
        String goal = next.get(from).substring(0, gap).strip();
        String result = next.get(from).substring(gap);
        if (isText(goal) && isText(result) && SpacedRows.wideGap(result, 0) == result.length()) {
            return table(goals, results, goal, result, ends.get(from));
        }
        boolean both = from + 1 < next.size() && isText(next.get(from)) && isText(next.get(from + 1));
        return both
                ? table(goals, results, next.get(from), next.get(from + 1), ends.get(from + 1))
                : TextTable.none(ends.get(0) - 1);
    }

    /** 年初绩效目标 …, and on the next line 全年完成情况 …. */
    private static TextTable behindHeads(List<String> next, List<Integer> ends) {
        List<String> goals = headAndText(next.get(0));
        List<String> results = headAndText(next.get(1));
        boolean both = goals.size() == 2
                && results.size() == 2
                && isGoals(goals.get(0))
                && isResults(results.get(0))
                && isText(goals.get(1))
                && isText(results.get(1));
        return both
                ? table(goals.get(0), results.get(0), goals.get(1), results.get(1), ends.get(1))
                : TextTable.none(ends.get(0) - 1);
    }

    /** The words before the first blanks and all that is behind them; the words alone where they hold none. */
    private static List<String> headAndText(String words) {
        int end = firstBlank(words);
        if (end == words.length()) {
            return List.of(words);
        }
        int start = end;
        while (start < words.length() && SpacedCells.isBlank(words.charAt(start))) {
            start++;
        }
        return List.of(words.substring(0, end), words.substring(start));
    }

    /** Where the first blank stands; the end where none does. */
    private static int firstBlank(String words) {
        int at = 0;
        while (at < words.length() && !SpacedCells.isBlank(words.charAt(at))) {
            at++;
        }
        return at;
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
        return repeat(text);
    }

    /** Where the words before the first blank stand again: 引进市外资金 50 亿元 引进市外资金 52 亿元 promises and tells of one thing. */
    private static int repeat(String text) {
        int end = firstBlank(text);
        int again = end < SHORTEST_NAME || CellWords.hasFigure(text.substring(0, end))
                ? -1
                : text.indexOf(text.substring(0, end), end);
        boolean both = again > 0
                && SpacedCells.isBlank(text.charAt(again - 1))
                && isText(text.substring(0, again).strip())
                && isText(text.substring(again));
        return both ? again : -1;
    }
}
