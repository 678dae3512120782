package org.duibiao.samples.generator.truth;

import java.math.BigDecimal;
import java.util.StringJoiner;

/** The fields of a JSON object, in order. */
final class JsonFields {

    private final StringJoiner fields = new StringJoiner(", ", "{", "}");

    JsonFields text(String name, String value) {
        return raw(name, quoted(value));
    }

    JsonFields number(String name, BigDecimal value) {
        return raw(name, value.toPlainString());
    }

    JsonFields raw(String name, String json) {
        fields.add(quoted(name) + ": " + json);
        return this;
    }

    /** A text as JSON writes it. */
    static String quoted(String text) {
        String escaped = text.replace("\\", "\\\\")
                .replace("\"", "\\\"")
                .replace("\n", "\\n")
                .replace("\t", "\\t");
        return "\"" + escaped + "\"";
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
