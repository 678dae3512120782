package org.duibiao.analytics.duckdb;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row of a result. Its values are strings, numbers, dates, timestamps, booleans, lists and maps; a SQL NULL is an empty
 * Optional here and a Java null only in {@link #values}.
 */
public final class Row {

    private final Map<String, Integer> indexes;
    private final List<@Nullable Object> values;

    Row(Map<String, Integer> indexes, List<@Nullable Object> values) {
        this.indexes = requireNonNull(indexes, "indexes is null");
        this.values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /** Where the columns stand; of two with one name, the first. */
    static Map<String, Integer> indexes(List<Column> columns) {
        Map<String, Integer> indexes = new LinkedHashMap<>();
        for (int index = 0; index < columns.size(); index++) {
            indexes.putIfAbsent(columns.get(index).name(), index);
        }
        return indexes;
    }

    /** All values, in the order of the columns; null for SQL NULL. */
    public List<@Nullable Object> values() {
        return values;
    }

    /** The values by the names of their columns, in order; null for SQL NULL. */
    public Map<String, @Nullable Object> byName() {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        indexes.forEach((name, index) -> named.put(name, values.get(index)));
        return Collections.unmodifiableMap(named);
    }

    /** A value as text, or empty for SQL NULL. */
    public Optional<String> findText(String column) {
        return find(column).map(Object::toString);
    }

    /** A value as text. */
    public String text(String column) {
        return required(column, findText(column));
    }

    /** A decimal, or empty for SQL NULL. */
    public Optional<BigDecimal> findDecimal(String column) {
        return findText(column).map(BigDecimal::new);
    }

    /** A whole number. */
    public long number(String column) {
        return Long.parseLong(text(column));
    }

    /** A day, or empty for SQL NULL. */
    public Optional<LocalDate> findDay(String column) {
        return findText(column).map(LocalDate::parse);
    }

    /** A day. */
    public LocalDate day(String column) {
        return required(column, findDay(column));
    }

    /** Whether a condition holds; SQL NULL does not. */
    public boolean flag(String column) {
        return find(column).filter(Boolean.TRUE::equals).isPresent();
    }

    /** The texts of a list; none for SQL NULL. */
    public List<String> texts(String column) {
        return find(column)
                .map(list -> ((List<?>) list).stream().map(String::valueOf).toList())
                .orElse(List.of());
    }

    private Optional<Object> find(String column) {
        Integer index = indexes.get(column);
        if (index == null) {
            throw new IllegalArgumentException("there is no column '" + column + "'; there are " + indexes.keySet());
        }
        return Optional.ofNullable(values.get(index));
    }

    private static <T> T required(String column, Optional<T> value) {
        return value.orElseThrow(
                () -> new IllegalStateException("column '" + column + "' is NULL where it must not be"));
    }
}
