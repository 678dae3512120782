package org.duibiao.analytics.export;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as text that any program reads back: plain decimals, ISO days, instants in UTC. */
final class PlainText {

    private PlainText() {}

    /** A value in one field: nothing for SQL NULL, the elements of a list joined by semicolons, nested ones as JSON. */
    static String field(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof List<?> list && list.stream().allMatch(String.class::isInstance)) {
            return list.stream().map(String::valueOf).collect(Collectors.joining(";"));
        }
        return value instanceof BigDecimal decimal
                ? decimal(decimal)
                : JsonValue.isNested(value) ? JsonValue.of(value) : scalar(value);
    }

    /** A decimal without an exponent and without zeros that only pad it. */
    static String decimal(BigDecimal decimal) {
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    /** A value that is neither a decimal nor nested. */
    static String scalar(Object value) {
        return value instanceof OffsetDateTime time
                ? DateTimeFormatter.ISO_INSTANT.format(time.withOffsetSameInstant(ZoneOffset.UTC))
                : value.toString();
    }
}
