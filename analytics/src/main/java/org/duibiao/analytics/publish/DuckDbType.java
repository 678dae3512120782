package org.duibiao.analytics.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The type of DuckDB for a type of a table contract: {@code ARRAY<STRING>} is {@code VARCHAR[]}. */
final class DuckDbType {

    private static final Map<String, String> SIMPLE = Map.of(
            "STRING", "VARCHAR",
            "INT", "INTEGER",
            "BIGINT", "BIGINT",
            "BOOLEAN", "BOOLEAN",
            "DATE", "DATE",
            "TIMESTAMP", "TIMESTAMPTZ");

    private DuckDbType() {}

    /**
     * The type for a type in Spark SQL.
     *
     * @throws IllegalArgumentException if contracts have no such type
     */
    static String of(String spark) {
        String type = spark.strip();
        if (SIMPLE.containsKey(type)) {
            return SIMPLE.getOrDefault(type, type);
        }
        if (type.startsWith("DECIMAL(")) {
            return type;
        }
        if (!type.endsWith(">")) {
            throw new IllegalArgumentException("contracts have no type '" + spark + "'");
        }
        List<String> arguments = arguments(type.substring(type.indexOf('<') + 1, type.length() - 1));
        return switch (type.substring(0, type.indexOf('<'))) {
            case "ARRAY" -> of(arguments.get(0)) + "[]";
            case "MAP" -> "MAP(" + of(arguments.get(0)) + ", " + of(arguments.get(1)) + ")";
            case "STRUCT" ->
                "STRUCT("
                        + String.join(
                                ", ", arguments.stream().map(DuckDbType::field).toList()) + ")";
            default -> throw new IllegalArgumentException("contracts have no type '" + spark + "'");
        };
    }

    private static String field(String field) {
        int colon = field.indexOf(':');
        return '"' + field.substring(0, colon).strip() + "\" " + of(field.substring(colon + 1));
    }

    /** Splits at the commas that stand in no bracket. */
    private static List<String> arguments(String text) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int index = 0; index < text.length(); index++) {
            char c = text.charAt(index);
            if (c == '<' || c == '(') {
                depth++;
            } else if (c == '>' || c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                arguments.add(text.substring(start, index).strip());
                start = index + 1;
            }
        }
        arguments.add(text.substring(start).strip());
        return arguments;
    }
}
