package org.duibiao.samples.generator.economy;

import java.math.BigDecimal;
import org.duibiao.model.yaml.YamlMapping;
import org.duibiao.samples.generator.chance.Chance;

/** What lies between two numbers, both inclusive. */
record Range(BigDecimal low, BigDecimal high) {

    private static final String TO = "..";

    /**
     * The range under a key, written {@code 4..12}.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Range of(YamlMapping mapping, String key) {
        String text = mapping.text(key);
        int to = text.indexOf(TO);
        if (to < 0) {
            throw mapping.broken(key, "should be a range such as 4..12");
        }
        return new Range(new BigDecimal(text.substring(0, to)), new BigDecimal(text.substring(to + TO.length())));
    }

    BigDecimal draw(Chance chance) {
        return chance.between(low, high);
    }
}
