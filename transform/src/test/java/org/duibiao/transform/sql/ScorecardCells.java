package org.duibiao.transform.sql;

import java.util.List;
import java.util.Map;

/** Cells of a form as a test writes them, {@code weight} for what is printed there, as the columns that a reading has of them. */
final class ScorecardCells {

    private static final List<String> CELLS = List.of(
            "target",
            "result",
            "initial",
            "full_year",
            "executed",
            "execution_rate",
            "weight",
            "score",
            "total_weight",
            "total_score");

    private ScorecardCells() {}

    /** Puts text, value, bounds and place in the stead of each printed cell; one that holds no number has words only. */
    static void expand(Map<String, String> row) {
        for (String cell : CELLS) {
            String printed = row.getOrDefault(cell, "");
            if (printed.isEmpty()) {
                continue;
            }
            String number = printed.replaceAll("[^0-9.]", "");
            row.put(cell + "_text", printed);
            row.put(cell + "_value", number);
            row.put(cell + "_locator", "b1:r1c1@0-" + printed.length());
            RowDefaults.bounds(row, cell + "_value", cell + "_low", cell + "_high", "=");
            row.putIfAbsent(cell + "_comparison", number.isEmpty() ? "words" : "=");
            if (!number.isEmpty()) {
                row.putIfAbsent(cell + "_unit", "CNY");
            }
        }
    }
}
