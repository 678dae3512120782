package org.duibiao.ingest.language;

import java.math.BigDecimal;
import java.util.Map;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.model.quantity.Comparison;
import org.jspecify.annotations.Nullable;

/** 翻番 and its like: the growth that they say, as a multiple of the base. */
final class Doubling {

    private static final Map<String, BigDecimal> GROWTH = Map.of(
            "翻番", BigDecimal.ONE,
            "翻一番", BigDecimal.ONE,
            "翻了一番", BigDecimal.ONE,
            "翻了番", BigDecimal.ONE,
            "翻两番", BigDecimal.valueOf(3),
            "翻了两番", BigDecimal.valueOf(3));

    /** All of them start with it. */
    static final char FIRST = '翻';

    private Doubling() {}

    /** The multiple that a word says at a place, or null where it says none. */
    static @Nullable Multiple of(String word, int at) {
        BigDecimal growth = GROWTH.get(word);
        return growth == null ? null : new Multiple(at, at + word.length(), growth, Comparison.EQUAL, true);
    }
}
