package org.duibiao.app.command;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.Column.Alignment;
import org.duibiao.app.console.Listing;
import org.jspecify.annotations.Nullable;

/** The result of a query as a listing. */
final class ResultListing {

    private static final List<String> NUMBERS =
            List.of("DECIMAL", "BIGINT", "INTEGER", "DOUBLE", "HUGEINT", "FLOAT", "SMALLINT", "TINYINT", "UBIGINT");

    private ResultListing() {}

    static Listing of(ResultTable result) {
        List<Column> columns = result.columns().stream()
                .map(column -> new Column(column.name(), column.name(), alignment(column.type())))
                .toList();
        return new Listing(
                columns,
                result.rows().stream()
                        .map(row ->
                                row.values().stream().map(ResultListing::cell).toList())
                        .toList());
    }

    private static Alignment alignment(String type) {
        boolean number = !type.endsWith("[]") && NUMBERS.stream().anyMatch(type::startsWith);
        return number ? Alignment.RIGHT : Alignment.LEFT;
    }

    private static Cell cell(@Nullable Object value) {
        if (value == null) {
            return Cell.none();
        }
        Object plain = plain(value);
        return Cell.of(plain, plain instanceof BigDecimal number ? shown(number) : plain.toString());
    }

    /** Numbers, booleans, lists and maps stay what they are; days and the like become text. */
    private static Object plain(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().map(ResultListing::element).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> named = new LinkedHashMap<>();
            map.forEach((name, element) -> named.put(String.valueOf(name), element(element)));
            return named;
        }
        if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            return Double.isFinite(number) ? BigDecimal.valueOf(number) : value.toString();
        }
        if (value instanceof Number number && !(number instanceof BigDecimal)) {
            return new BigDecimal(number.toString());
        }
        return value instanceof BigDecimal || value instanceof Boolean ? value : value.toString();
    }

    private static Object element(@Nullable Object value) {
        return value == null ? Optional.empty() : plain(value);
    }

    /** People need not see that a decimal is kept to six places. */
    private static String shown(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
