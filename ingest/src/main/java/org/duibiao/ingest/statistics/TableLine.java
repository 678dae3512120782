package org.duibiao.ingest.statistics;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * One line of a table. What is wrong with a field is an exception that begins with its column: {@code , column year: ...}.
 *
 * @param number of the line in its file, from 1
 * @param fields by the names of their columns
 * @param leavesCommasOpen whether a comma in a number may be its decimal mark
 */
record TableLine(int number, Map<String, String> fields, boolean leavesCommasOpen) {

    TableLine {
        fields = Map.copyOf(fields);
    }

    /** A field, empty where the column is missing or blank. */
    Optional<String> find(String column) {
        return Optional.ofNullable(fields.get(column)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /**
     * A field.
     *
     * @throws IllegalArgumentException if it is empty
     */
    String get(String column) {
        return find(column).orElseThrow(() -> refusal(column, "is empty"));
    }

    /**
     * A number. Commas may set thousands apart and nothing else: 614,9 is refused, for nobody can tell whether it means
     * 614.9.
     *
     * @throws IllegalArgumentException if it is none
     */
    BigDecimal decimal(String column, String text) {
        if (text.indexOf(',') >= 0 && (leavesCommasOpen || !areThousands(text))) {
            throw refusal(
                    column,
                    "'" + text
                            + "' has a comma that may be a decimal mark; write digits with a point, such as 1069.10");
        }
        try {
            return new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    refusal(column, "'" + text + "' is no number; write digits only, such as 1069.10")
                            .getMessage(),
                    e);
        }
    }

    /** What is wrong with a field. */
    static IllegalArgumentException refusal(String column, String reason) {
        return new IllegalArgumentException(", column " + column + ": " + reason);
    }

    /** Whether three digits stand behind every comma, one to three before the first, and none behind the point. */
    private static boolean areThousands(String text) {
        String unsigned = text.startsWith("-") ? text.substring(1) : text;
        int point = unsigned.indexOf('.');
        String[] groups = (point < 0 ? unsigned : unsigned.substring(0, point)).split(",", -1);
        boolean first = !groups[0].isEmpty() && groups[0].length() <= 3;
        for (int i = 1; i < groups.length; i++) {
            first &= groups[i].length() == 3;
        }
        return first && (point < 0 || unsigned.indexOf(',', point) < 0);
    }
}
