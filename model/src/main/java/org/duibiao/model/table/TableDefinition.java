package org.duibiao.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the DDL file of a table: a header of comment lines ({@code -- Layer}, {@code -- Grain}), then one
 * {@code CREATE TABLE name (columns and constraints) COMMENT '...'}. One column or constraint a line; every column has a
 * comment; a quote inside a comment is doubled.
 */
final class TableDefinition {

    private final String file;
    private final String ddl;

    private TableDefinition(String file, String ddl) {
        this.file = file;
        this.ddl = ddl;
    }

    /**
     * The contract that a DDL file states.
     *
     * @throws IllegalArgumentException naming the file and the line that breaks the rules
     */
    static TableContract parse(String file, String ddl) {
        return new TableDefinition(file, ddl).contract();
    }

    private TableContract contract() {
        List<ColumnContract> columns = new ArrayList<>();
        List<CheckContract> checks = new ArrayList<>();
        String name = "";
        String comment = "";
        for (String raw : ddl.lines().toList()) {
            String line = raw.strip();
            if (line.startsWith("--") || line.isEmpty()) {
                continue;
            }
            String body = line.endsWith(",") ? line.substring(0, line.length() - 1) : line;
            if (line.startsWith("CREATE TABLE ")) {
                name = line.substring("CREATE TABLE ".length(), line.indexOf('('))
                        .strip();
            } else if (line.startsWith(")")) {
                comment = commentOf(line);
            } else if (line.startsWith("CONSTRAINT ")) {
                checks.add(check(body));
            } else {
                columns.add(column(body));
            }
        }
        if (name.isEmpty() || columns.isEmpty()) {
            throw broken("no CREATE TABLE with columns", ddl);
        }
        return new TableContract(
                name, header("Layer"), List.of(header("Grain").split(",\\s*")), comment, columns, checks);
    }

    private ColumnContract column(String line) {
        int space = line.indexOf(' ');
        int comment = line.indexOf(" COMMENT '");
        if (space < 0 || comment < 0) {
            throw broken("a column needs a name, a type and a comment", line);
        }
        String type = line.substring(space + 1, comment).strip();
        boolean required = type.endsWith(" NOT NULL");
        return new ColumnContract(
                line.substring(0, space),
                required ? type.substring(0, type.length() - " NOT NULL".length()) : type,
                required,
                commentOf(line));
    }

    private CheckContract check(String line) {
        int check = line.indexOf(" CHECK (");
        if (check < 0 || !line.endsWith(")")) {
            throw broken("a constraint is CONSTRAINT name CHECK (condition)", line);
        }
        return new CheckContract(
                line.substring("CONSTRAINT ".length(), check),
                line.substring(check + " CHECK (".length(), line.length() - 1));
    }

    private String commentOf(String line) {
        int start = line.indexOf("COMMENT '");
        if (start < 0 || !line.endsWith("'")) {
            throw broken("a comment is missing", line);
        }
        return line.substring(start + "COMMENT '".length(), line.length() - 1).replace("''", "'");
    }

    private String header(String field) {
        String prefix = "-- " + field;
        return ddl.lines()
                .filter(line -> line.startsWith(prefix + " "))
                .map(line -> line.substring(prefix.length()).strip())
                .map(value -> field.equals("Layer") ? value.toLowerCase(Locale.ROOT) : value)
                .findFirst()
                .orElseThrow(() -> broken("the header names no " + field, "-- " + field));
    }

    private IllegalArgumentException broken(String what, String line) {
        return new IllegalArgumentException(file + ": " + what + ": " + line);
    }
}
