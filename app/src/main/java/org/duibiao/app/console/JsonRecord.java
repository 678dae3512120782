package org.duibiao.app.console;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Records as {@link JsonText} writes them: an object each, its keys the components in snake case, in their order. */
public final class JsonRecord {

    private JsonRecord() {}

    /** The object of a record; what it holds is made objects likewise. */
    public static Map<String, Object> of(Record held) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (RecordComponent component : held.getClass().getRecordComponents()) {
            object.put(key(component.getName()), value(read(held, component)));
        }
        return object;
    }

    private static Object value(Object held) {
        if (held instanceof Optional<?> optional) {
            return optional.map(JsonRecord::value);
        }
        if (held instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        }
        if (held instanceof List<?> list) {
            return list.stream().map(JsonRecord::value).toList();
        }
        if (held instanceof Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }
        return held instanceof Record inner ? of(inner) : held;
    }

    private static Object read(Record held, RecordComponent component) {
        try {
            return component.getAccessor().invoke(held);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component + " of a record", e);
        }
    }

    private static String key(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
