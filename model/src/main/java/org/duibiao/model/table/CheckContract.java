package org.duibiao.model.table;

import static java.util.Objects.requireNonNull;

/**
 * A condition that every row of a table meets.
 *
 * @param name of the constraint
 * @param condition in SQL
 */
public record CheckContract(String name, String condition) {

    public CheckContract {
        requireNonNull(name, "name is null");
        requireNonNull(condition, "condition is null");
    }
}
