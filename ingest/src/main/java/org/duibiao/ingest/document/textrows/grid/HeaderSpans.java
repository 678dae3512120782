package org.duibiao.ingest.document.textrows.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.duibiao.ingest.document.table.CellWords;

/** Puts the heads of an upper row over the columns below them, where the text has lost how far they reach. */
public final class HeaderSpans {

    private HeaderSpans() {}

    /**
     * The upper row with a cell for each column: a head stands over the first column that it reaches over and leaves the others empty. An empty
     * cell below is of a head that reaches down; heads below begin anew under each head above: 总量 增速 总量 增速.
     *
     * @param lower the heads below, one for each column, empty where there is none
     * @return empty where the heads cannot be told apart
     */
    public static List<String> spread(List<String> upper, List<String> lower) {
        List<Integer> starts = startsByRepeat(lower);
        if (starts.size() != upper.size()) {
            starts = startsOfEven(upper.size(), lower);
        }
        if (starts.size() != upper.size()) {
            return List.of();
        }
        List<String> spread = new ArrayList<>(Collections.nCopies(lower.size(), ""));
        for (int i = 0; i < starts.size(); i++) {
            spread.set(starts.get(i), upper.get(i));
        }
        return spread;
    }

    private static List<Integer> startsByRepeat(List<String> lower) {
        List<Integer> starts = new ArrayList<>();
        String first = "";
        for (int column = 0; column < lower.size(); column++) {
            String head = lower.get(column);
            boolean blank = CellWords.isBlank(head);
            if (blank || first.isEmpty() || head.equals(first)) {
                starts.add(column);
                first = blank ? "" : head;
            }
        }
        return starts;
    }

    /** Where all heads above reach over as many columns, those over empty cells over one. */
    private static List<Integer> startsOfEven(int heads, List<String> lower) {
        int blank = (int) lower.stream().filter(CellWords::isBlank).count();
        int filled = lower.size() - blank;
        int groups = heads - blank;
        if (groups < 1 || filled % groups != 0) {
            return List.of();
        }
        List<Integer> starts = new ArrayList<>();
        int seen = 0;
        for (int column = 0; column < lower.size(); column++) {
            boolean empty = CellWords.isBlank(lower.get(column));
            if (empty || seen % (filled / groups) == 0) {
                starts.add(column);
            }
            seen += empty ? 0 : 1;
        }
        return starts;
    }
}
