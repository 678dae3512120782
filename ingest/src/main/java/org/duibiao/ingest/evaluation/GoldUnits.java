package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.duibiao.model.quantity.Unit;

/** Units as gold cases write them, to base units. */
final class GoldUnits {

    private static final Map<String, Integer> POWERS =
            Map.of("万亿", 12, "千万", 7, "百万", 6, "亿", 8, "万", 4, "千", 3, "百", 2, "", 0);
    private static final List<String> MULTIPLES = List.of("万亿", "千万", "百万", "亿", "万", "千", "百", "");
    private static final Map<String, String> CURRENCIES =
            Map.of("美元", "USD", "美金", "USD", "港元", "HKD", "欧元", "EUR", "日元", "JPY", "元", "CNY", "块", "CNY", "", "CNY");
    private static final String COUNTED = "个家人名户项宗次场处期";

    private GoldUnits() {}

    /**
     * A value of a unit in base units.
     *
     * @param base the base unit
     */
    record Base(BigDecimal value, String base) {}

    /**
     * The value in base units.
     *
     * @throws IllegalArgumentException if the unit is unknown
     */
    static Base base(BigDecimal value, String unit) {
        String name = unit.replace("人民币", "")
                .replace("多", "")
                .replace("余", "")
                .replace("个亿", "亿")
                .strip();
        if (name.equals("%") || name.equals("％") || name.equals("﹪")) {
            return new Base(value, Unit.PERCENT);
        }
        if (name.equals("分")) {
            return new Base(value, Unit.POINT);
        }
        for (String multiple : MULTIPLES) {
            if (!name.isEmpty() && name.startsWith(multiple)) {
                String rest = name.substring(multiple.length());
                BigDecimal scaled = value.scaleByPowerOfTen(POWERS.getOrDefault(multiple, 0));
                if (CURRENCIES.containsKey(rest)) {
                    return new Base(scaled, CURRENCIES.getOrDefault(rest, ""));
                }
                if (rest.length() == 1 && COUNTED.contains(rest)) {
                    return new Base(scaled, Unit.COUNT);
                }
            }
        }
        throw new IllegalArgumentException("unknown unit '" + unit + "' of a gold case");
    }
}
