package org.duibiao.model.table;

import static java.util.Objects.requireNonNull;

/**
 * A column of a table.
 *
 * @param name as queries use it
 * @param type in Spark SQL: STRING, DECIMAL(38, 6), ARRAY&lt;STRING&gt;, ...
 * @param required whether it is NOT NULL
 * @param comment what it means, in which unit and shape
 */
public record ColumnContract(String name, String type, boolean required, String comment) {

    public ColumnContract {
        requireNonNull(name, "name is null");
        requireNonNull(type, "type is null");
        requireNonNull(comment, "comment is null");
    }

    /** As Spark SQL declares it: name, type, NOT NULL and comment. */
    public String ddl() {
        return name + " " + type + (required ? " NOT NULL" : "") + " COMMENT '" + comment.replace("'", "\\'") + "'";
    }
}
