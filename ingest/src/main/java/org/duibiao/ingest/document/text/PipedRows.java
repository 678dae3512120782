package org.duibiao.ingest.document.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table with upright strokes between its cells, as Markdown writes them. */
final class PipedRows {

    private PipedRows() {}

    static TextTable find(List<Line> lines, int at) {
        List<List<String>> rows = new ArrayList<>();
        int i = at;
        for (; i < lines.size() && isRow(lines.get(i).stripped()); i++) {
            String words = lines.get(i).stripped();
            if (!isRule(words)) {
                rows.add(cells(words));
            }
        }
        return new TextTable(rows, true, i);
    }

    private static boolean isRow(String words) {
        return words.indexOf('|') >= 0 && (words.startsWith("|") || words.indexOf('|') != words.lastIndexOf('|'));
    }

    /** The line under a Markdown header: {@code |---|:--|}. */
    private static boolean isRule(String words) {
        return words.chars().allMatch(c -> "|-:+ =".indexOf(c) >= 0);
    }

    private static List<String> cells(String words) {
        String inside = words.startsWith("|") ? words.substring(1) : words;
        inside = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
        return Arrays.stream(inside.split("\\|", -1)).map(String::strip).toList();
    }
}
