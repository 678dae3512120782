package org.duibiao.ingest.document.textrows.padded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.ingest.document.table.HeaderRows;

/** Puts a row of heads together that was cut over lines because its heads have lines of their own: their cells are as many as those of the rows below. */
public final class WrappedHeads {

    private static final int NARROWEST = 3;

    /** Rows above the heads: a title, a unit. */
    private static final int MOST_ABOVE = 3;

    private WrappedHeads() {}

    /** The rows with the pieces of their heads in one. */
    public static List<List<String>> joined(List<List<String>> rows) {
        int width = commonWidth(rows);
        int full = 0;
        while (full < rows.size() && rows.get(full).size() != width) {
            full++;
        }
        if (width < NARROWEST || full < 2) {
            return rows;
        }
        for (int first = 0; first < full - 1 && first <= MOST_ABOVE; first++) {
            List<String> heads = new ArrayList<>();
            rows.subList(first, full).forEach(heads::addAll);
            if (heads.size() == width && HeaderRows.isHeader(heads)) {
                List<List<String>> joined = new ArrayList<>(rows.subList(0, first));
                joined.add(heads);
                joined.addAll(rows.subList(full, rows.size()));
                return joined;
            }
        }
        return rows;
    }

    /** The number of cells that most of the rows have that are no pieces; of equals, the greater. */
    private static int commonWidth(List<List<String>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<String> row : rows) {
            if (row.size() >= NARROWEST) {
                counts.merge(row.size(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
