package org.duibiao.app.published;

import java.math.BigDecimal;
import java.util.List;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.Column.Alignment;
import org.duibiao.app.console.Listing;
import org.jspecify.annotations.Nullable;

/** The result of a query as people read it. */
public final class ResultListing {

    private static final List<String> NUMBERS =
            List.of("DECIMAL", "BIGINT", "INTEGER", "DOUBLE", "HUGEINT", "FLOAT", "SMALLINT", "TINYINT", "UBIGINT");

    private ResultListing() {}

    public static Listing of(ResultTable result) {
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
        return value instanceof BigDecimal number ? Cell.of(number, shown(number)) : Cell.of(value);
    }

    /** People need not see that a decimal is kept to six places. */
    private static String shown(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
