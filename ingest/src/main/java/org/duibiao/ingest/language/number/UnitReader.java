package org.duibiao.ingest.language.number;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Lexicon;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Finds the unit after a number, also where 多 or 余 stands inside it: 32亿多美元. */
public final class UnitReader {

    /** Multiples that are money where no currency follows, as 亿 alone. */
    private static final Map<String, String> BARE_MULTIPLES = Map.of(
            "万",
            "10000",
            "百万",
            "1000000",
            "千万",
            "10000000",
            "亿",
            "100000000",
            "百亿",
            "10000000000",
            "千亿",
            "100000000000",
            "万亿",
            "1000000000000");

    /** Measures of weight, length, area, energy and things: 14.1万吨 is no money. */
    private static final String MEASURES = "吨度头辆台亩户只箱株套平立斤升米标尾册艘架羽头套匹瓦桶担";

    /** 3个多亿 is money, though 3个多 counts something. */
    private static final char COUNTED = '个';

    private final Map<String, Unit> byText = new LinkedHashMap<>();
    private final Lexicon<Unit> units;
    private final boolean[] bare;

    public UnitReader(List<Unit> catalogueUnits) {
        for (Unit unit : catalogueUnits) {
            byText.putIfAbsent(NormalText.of(unit.text()).toString(), unit);
        }
        BARE_MULTIPLES.forEach((text, factor) ->
                byText.putIfAbsent(text, new Unit(text, Dimension.MONEY, "CNY", new BigDecimal(factor))));
        units = new Lexicon<>(byText);
        bare = new boolean[byText.size()];
        for (int entry = 0; entry < bare.length; entry++) {
            bare[entry] = BARE_MULTIPLES.containsKey(units.word(entry));
        }
    }

    /**
     * A unit where it stands.
     *
     * @param end where the text goes on
     * @param more whether 多 or 余 stands inside or before it
     * @param inferred whether its currency was left out
     */
    public record Found(int end, Unit unit, boolean more, boolean inferred) {}

    /** The characters that may stand right behind a number with a unit: those that units start with, and 多, 余 and 来. */
    public String followers() {
        return units.starters() + "多余来";
    }

    /** The unit that starts at a place, or null. */
    public @Nullable Found read(NormalText text, int at) {
        if (text.at(at) == COUNTED && isMore(text.at(at + 1))) {
            Found money = read(text, at + 1);
            if (money != null && money.unit().dimension() == Dimension.MONEY) {
                return money;
            }
        }
        return readUnit(text, at);
    }

    private @Nullable Found readUnit(NormalText text, int at) {
        boolean more = isMore(text.at(at));
        int start = more ? at + 1 : at;
        int entry = units.find(text, start);
        if (entry == Lexicon.NONE) {
            return null;
        }
        int end = start + units.length(entry);
        if (!bare[entry]) {
            return new Found(end, units.meaning(entry), more, false);
        }
        if (MEASURES.indexOf(text.at(end)) >= 0) {
            return null;
        }
        Found completed = completed(text, units.word(entry), end);
        return completed == null ? new Found(end, units.meaning(entry), more, true) : completed;
    }

    /** Whether a measure that is no unit of ours stands at a place, a multiple before it or not: 吨, 万头. */
    public static boolean isMeasured(NormalText text, int at) {
        int measure = text.at(at) == '万' || text.at(at) == '亿' ? at + 1 : at;
        return MEASURES.indexOf(text.at(measure)) >= 0;
    }

    /** The unit of a multiple whose name stands behind 多 or 余; null where neither does. */
    private @Nullable Found completed(NormalText text, String multiple, int end) {
        if (!isMore(text.at(end))) {
            return null;
        }
        int name = units.find(text, end + 1);
        Unit whole = name == Lexicon.NONE ? null : byText.get(multiple + units.word(name));
        return whole == null
                ? new Found(end + 1, requireUnit(multiple), true, true)
                : new Found(end + 1 + units.length(name), whole, true, false);
    }

    private Unit requireUnit(String text) {
        Unit unit = byText.get(text);
        if (unit == null) {
            throw new IllegalStateException("there is no unit " + text);
        }
        return unit;
    }

    private static boolean isMore(char character) {
        return character == '多' || character == '余' || character == '来';
    }
}
