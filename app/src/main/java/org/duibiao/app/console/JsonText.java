package org.duibiao.app.console;

import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Writes values as JSON: maps in their order, lists, texts, numbers as they are, booleans; an empty Optional is null. */
public final class JsonText {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StringBuilder text = new StringBuilder();

    private JsonText() {}

    /** A value as indented JSON, without a line break at its end. */
    public static String of(Object value) {
        JsonText json = new JsonText();
        json.write(value, 0);
        return json.text.toString();
    }

    private void write(Object value, int depth) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresentOrElse(present -> write(present, depth), () -> text.append("null"));
        } else if (value instanceof Map<?, ?> map) {
            Iterator<? extends Map.Entry<?, ?>> entries = map.entrySet().iterator();
            block('{', '}', depth, entries, entry -> {
                quote(entry.getKey().toString());
                text.append(": ");
                write(entry.getValue(), depth + 1);
            });
        } else if (value instanceof List<?> list) {
            block('[', ']', depth, list.iterator(), element -> write(element, depth + 1));
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value instanceof Integer || value instanceof Long || value instanceof Boolean) {
            text.append(value);
        } else {
            quote(value.toString());
        }
    }

    private <T> void block(char open, char close, int depth, Iterator<T> elements, Consumer<T> writer) {
        text.append(open);
        boolean any = elements.hasNext();
        while (elements.hasNext()) {
            indent(depth + 1);
            writer.accept(elements.next());
            if (elements.hasNext()) {
                text.append(',');
            }
        }
        if (any) {
            indent(depth);
        }
        text.append(close);
    }

    private void indent(int depth) {
        text.append('\n').append("  ".repeat(depth));
    }

    private void quote(String words) {
        text.append('"');
        words.chars().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (character < FIRST_PRINTABLE) {
                        text.append(String.format("\\u%04x", character));
                    } else {
                        text.append((char) character);
                    }
                }
            }
        });
        text.append('"');
    }
}
