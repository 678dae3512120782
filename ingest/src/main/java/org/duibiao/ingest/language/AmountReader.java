package org.duibiao.ingest.language;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Bare;
import org.duibiao.ingest.language.Token.HeadUnit;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Ordinal;
import org.duibiao.ingest.language.number.Numeral;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.number.Suffix;
import org.duibiao.ingest.language.number.UnitReader;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Reads a number with what follows it: a unit, 倍, 成, 个百分点, 余, 以上. */
final class AmountReader {

    /** The characters that a unit by itself starts with. */
    static final String HEAD_UNIT_STARTS = "单(按以";

    /** 按万美元计, and not 以美元计价, which tells no unit of numbers. */
    private static final List<String> COUNTED_IN = List.of("计,", "计:", "计)", "计算,", "为单位", "计的");

    private static final List<String> UNIT_IS = List.of("均为", "都为", "为", "是", "均是", "一律为");

    private static final String AFTER_UNIT = "):,;。\0";

    private static final BigDecimal TEN = BigDecimal.TEN;
    /** Characters of numerals behind 几 or 数; this also bounds the work for each. */
    private static final int LONGEST_VAGUE = 6;

    private static final String POWERS = "十百千万亿";
    /** Characters that make a noun of 数 behind them: 人数, 总数. */
    private static final String COUNTED = "人户家总个次件项目制位";

    private static final int HALF_OF_TENTH = 5;
    private static final Unit PERCENT = new Unit("%", Dimension.PERCENT, Unit.PERCENT, BigDecimal.ONE);
    private static final String AFTER_TENTHS = ",。;、)的以多左到是 ";

    private final UnitReader units;

    AmountReader(List<Unit> units) {
        this.units = new UnitReader(units);
    }

    /**
     * The number that starts at a place, or null.
     *
     * @param before how the words right before it mean it
     */
    @Nullable
    Token read(NormalText text, int at, Comparison before) {
        if (text.at(at) == '第') {
            return readOrdinal(text, at);
        }
        if (text.startsWith("百分之", at)) {
            return Numerals.read(text, at + 3)
                    .map(number ->
                            amount(text, at, number, new UnitReader.Found(number.end(), PERCENT, false, false), before))
                    .orElse(null);
        }
        boolean signed = (text.at(at) == '-' || text.at(at) == '+') && CharacterForms.isDigit(text.at(at + 1));
        int start = signed ? at + 1 : at;
        Optional<Numeral> read = Numerals.read(text, start);
        if (read.isEmpty()) {
            return null;
        }
        if (read.get().chinese() && isOfSome(text, at)) {
            return null;
        }
        Numeral number = text.at(at) == '-' ? negative(read.get()) : read.get();
        return readUnit(text, at, number, before);
    }

    /** The characters that may stand right behind a Chinese numeral that is an amount; 分 is that of 百分之. */
    String followers() {
        return units.followers() + "倍成分";
    }

    /** A unit by itself, or null: (亿元), 单位:万元, 按万美元计, 以亿元为单位. */
    @Nullable
    HeadUnit headUnit(NormalText text, int at) {
        if (text.at(at) == '按' || text.at(at) == '以') {
            UnitReader.Found counted = units.read(text, at + 1);
            return counted != null
                            && counted.unit().dimension() == Dimension.MONEY
                            && counted.unit().factor().compareTo(BigDecimal.ONE) > 0
                            && text.startsWithAny(COUNTED_IN, counted.end())
                    ? new HeadUnit(at, counted.end() + 1, counted.unit())
                    : null;
        }
        boolean named = text.at(at) == '单' && text.startsWith("单位", at);
        boolean colon = named && text.at(at + 2) == ':';
        int verb = named && !colon ? lengthOfVerb(text, at + 2) : 0;
        boolean bracket = text.at(at) == '(' && !text.startsWith("(单位", at);
        UnitReader.Found unit =
                named || bracket ? units.read(text, named ? colon ? at + 3 : at + 2 + verb : at + 1) : null;
        if (unit == null || unit.inferred() || unit.unit().dimension() != Dimension.MONEY) {
            return null;
        }
        boolean closed = colon || (named ? AFTER_UNIT : ")").indexOf(text.at(unit.end())) >= 0;
        return closed ? new HeadUnit(at, named ? unit.end() : unit.end() + 1, unit.unit()) : null;
    }

    /** 单位均为亿元: the characters of 均为 and its like. */
    private static int lengthOfVerb(NormalText text, int at) {
        for (String verb : UNIT_IS) {
            if (text.startsWith(verb, at)) {
                return verb.length();
            }
        }
        return 0;
    }

    private @Nullable Token readUnit(NormalText text, int at, Numeral number, Comparison before) {
        int end = number.end();
        boolean more = isMore(text.at(end));
        int afterMore = more ? end + 1 : end;
        if (text.at(afterMore) == '倍') {
            return multiple(text, at, number, afterMore + 1, more, before);
        }
        if (isTenths(text, number, afterMore)) {
            Numeral percent = new Numeral(
                    afterMore + 1,
                    number.value().multiply(TEN),
                    number.resolution().multiply(TEN),
                    true);
            return amount(text, at, percent, new UnitReader.Found(afterMore + 1, PERCENT, more, false), before);
        }
        if (isTenthsAndHundredths(text, number, end)) {
            Numeral percent = new Numeral(
                    end + 2,
                    number.value().multiply(TEN).add(BigDecimal.valueOf(hundredths(text.at(end + 1)))),
                    number.resolution(),
                    true);
            return amount(text, at, percent, new UnitReader.Found(end + 2, PERCENT, false, false), before);
        }
        UnitReader.Found unit = units.read(text, end);
        if (unit != null && !(number.chinese() && unit.unit().dimension() == Dimension.POINT)) {
            return amount(text, at, number, unit, before);
        }
        return number.chinese() ? null : new Bare(at, end, printed(text, at, number, before));
    }

    /** 几千万元, 数百亿元: some of them, and no number, nor is any part of it; 总数三百, 人数十个 and 编制数十九个 are numbers. */
    private static boolean isOfSome(NormalText text, int at) {
        int first = at;
        while (at - first < LONGEST_VAGUE && isNumeral(text.at(first - 1))) {
            first--;
        }
        char before = text.at(first - 1);
        boolean exact = Numerals.digit(text.at(first)) >= 0
                || Numerals.digit(text.at(first + 1)) > 0
                || COUNTED.indexOf(text.at(first - 2)) >= 0;
        return before == '几' || before == '数' && !exact;
    }

    private static boolean isNumeral(char character) {
        return Numerals.digit(character) >= 0 || POWERS.indexOf(character) >= 0;
    }

    private static boolean isTenths(NormalText text, Numeral number, int end) {
        return text.at(end) == '成'
                && number.value().precision() - number.value().scale() == 1
                && (end + 1 >= text.length() || AFTER_TENTHS.indexOf(text.at(end + 1)) >= 0);
    }

    /** 二成三: 23 percent; 一成半: 15. */
    private static boolean isTenthsAndHundredths(NormalText text, Numeral number, int end) {
        return text.at(end) == '成'
                && number.chinese()
                && number.value().precision() - number.value().scale() == 1
                && hundredths(text.at(end + 1)) > 0
                && (end + 2 >= text.length() || AFTER_TENTHS.indexOf(text.at(end + 2)) >= 0);
    }

    private static int hundredths(char behind) {
        return behind == '半' ? HALF_OF_TENTH : Numerals.digit(behind);
    }

    private static Numeral negative(Numeral number) {
        return new Numeral(number.end(), number.value().negate(), number.resolution(), number.chinese());
    }

    private static Multiple multiple(
            NormalText text, int at, Numeral number, int end, boolean more, Comparison before) {
        Suffix suffix = Suffix.read(text, end);
        Comparison comparison = more ? Comparison.ABOVE : suffix.or(before);
        return new Multiple(at, suffix.end(), number.value(), comparison, false);
    }

    private static Amount amount(NormalText text, int at, Numeral number, UnitReader.Found unit, Comparison before) {
        Suffix suffix = Suffix.read(text, unit.end());
        Comparison comparison = unit.more() ? Comparison.ABOVE : suffix.or(before);
        return new Amount(
                at,
                suffix.end(),
                printed(text, at, number, comparison),
                unit.unit(),
                unit.inferred(),
                suffix.threshold(),
                number.chinese());
    }

    private static PrintedNumber printed(NormalText text, int at, Numeral number, Comparison comparison) {
        return new PrintedNumber(text.quote(at, number.end()), number.value(), number.resolution(), comparison);
    }

    private static boolean isMore(char character) {
        return character == '多' || character == '余';
    }

    private static @Nullable Token readOrdinal(NormalText text, int at) {
        Optional<Numeral> place = Numerals.read(text, at + 1);
        if (place.isEmpty()
                || place.get().value().scale() > 0
                || place.get().value().precision() > 4) {
            return null;
        }
        int end = place.get().end();
        char next = text.at(end);
        return new Ordinal(
                at,
                next == '位' || next == '名' ? end + 1 : end,
                place.get().value().intValue());
    }
}
