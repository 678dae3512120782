package org.duibiao.ingest.document.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Running heads, footers and page numbers: the outermost lines of pages that stand at the same height on several, and
 * say the same but for one number, which counts with the pages.
 */
public final class RunningLines {

    private static final int OUTERMOST = 3;
    private static final double SAME_HEIGHT = 4;

    /** Share of the pages that a line must stand on. */
    private static final double LEAST_SHARE = 0.3;

    private record Found(int page, TextLine line) {}

    private record Key(boolean top, int depth, String words) {}

    private RunningLines() {}

    /**
     * The lines of all pages without those that run.
     *
     * @param pages the lines of each page, from the top down
     */
    public static List<List<TextLine>> without(List<List<TextLine>> pages) {
        Set<TextLine> running = new HashSet<>();
        for (int depth = 0; depth < OUTERMOST; depth++) {
            Set<TextLine> found = outermost(pages, running);
            if (found.isEmpty()) {
                break;
            }
            running.addAll(found);
        }
        return pages.stream()
                .map(lines ->
                        lines.stream().filter(line -> !running.contains(line)).toList())
                .toList();
    }

    private static Set<TextLine> outermost(List<List<TextLine>> pages, Set<TextLine> running) {
        Map<Key, List<Found>> groups = new HashMap<>();
        Set<TextLine> found = new HashSet<>();
        for (int page = 0; page < pages.size(); page++) {
            List<TextLine> lines = pages.get(page).stream()
                    .filter(line -> !running.contains(line))
                    .toList();
            if (lines.isEmpty()) {
                continue;
            }
            TextLine first = lines.get(0);
            TextLine last = lines.get(lines.size() - 1);
            if (isPageNumber(last.text(), page + 1)) {
                found.add(last);
            }
            add(groups, true, new Found(page, first));
            add(groups, false, new Found(page, last));
        }
        groups.values().stream()
                .filter(group -> runs(group, pages.size()))
                .forEach(group -> group.forEach(each -> found.add(each.line())));
        return found;
    }

    private static void add(Map<Key, List<Found>> groups, boolean top, Found found) {
        int height = (int) Math.round(found.line().baseline() / SAME_HEIGHT);
        String words = found.line().text().replaceAll("[0-9]+", "#").replaceAll("\\s+", "");
        groups.computeIfAbsent(new Key(top, height, words), key -> new ArrayList<>())
                .add(found);
    }

    /** Whether lines that differ in numbers alone run: all say the same, or one number counts with the pages. */
    private static boolean runs(List<Found> group, int pages) {
        if (group.size() < 2 || group.size() < pages * LEAST_SHARE) {
            return false;
        }
        List<List<Integer>> numbers =
                group.stream().map(each -> numbers(each.line().text())).toList();
        for (int i = 1; i < group.size(); i++) {
            int pagesBetween = group.get(i).page() - group.get(i - 1).page();
            int counting = 0;
            for (int n = 0; n < numbers.get(i).size(); n++) {
                int step = numbers.get(i).get(n) - numbers.get(i - 1).get(n);
                if (step == pagesBetween) {
                    counting++;
                } else if (step != 0) {
                    return false;
                }
            }
            if (counting > 1) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> numbers(String words) {
        List<Integer> numbers = new ArrayList<>();
        for (String digits : words.split("[^0-9]+")) {
            if (!digits.isEmpty()) {
                numbers.add(digits.length() > 6 ? digits.hashCode() : Integer.parseInt(digits));
            }
        }
        return numbers;
    }

    /** The page's own number between dashes, or in words: — 3 —, - 3 -, 第3页, 第3页 共9页; alone it must be the page's. */
    private static boolean isPageNumber(String line, int page) {
        String words = line.replaceAll("\\s+", "");
        if (words.equals(String.valueOf(page)) || words.matches("第[0-9]{1,4}页([，,/]?共[0-9]{1,4}页)?")) {
            return true;
        }
        return words.matches("[-—–－·•][0-9]{1,4}[-—–－·•]")
                || words.equals(
                        page + "/" + numbers(words).stream().reduce((a, b) -> b).orElse(0));
    }
}
