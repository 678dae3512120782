package org.duibiao.model.table;

/**
 * Where a warehouse keeps things, as paths that Hadoop and the file system both read.
 *
 * @param root folder or URI of the warehouse, without a slash at its end
 */
public record WarehouseLayout(String root) {

    public WarehouseLayout {
        while (root.length() > 1 && root.endsWith("/")) {
            root = root.substring(0, root.length() - 1);
        }
        if (root.isBlank()) {
            throw new IllegalArgumentException("the warehouse has no path");
        }
    }

    /** The Delta table of a contract. */
    public String table(String name) {
        return root + "/tables/" + name;
    }

    /** The folder of the published DuckDB files, {@code marts-RUN.duckdb}. */
    public String marts() {
        return root + "/marts";
    }

    /** The file that names the published file in force; moved into place, never written in place. */
    public String pointer() {
        return marts() + "/current";
    }

    /** The file that a refresh holds locked, so that there is one at a time. */
    public String lock() {
        return root + "/refresh.lock";
    }
}
