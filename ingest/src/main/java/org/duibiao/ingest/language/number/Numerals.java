package org.duibiao.ingest.language.number;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;

/** Reads numbers: 1277.68, -8.92, 三十二, 二百, 一点五, 百 in 近百亿. */
public final class Numerals {

    /** Digits beyond these are no amount but a code. */
    private static final int LONGEST = 18;

    /** A numeral, its point and its decimals. */
    private static final int LONGEST_RUN = 2 * LONGEST + 1;

    /** Digits of what stands before 万 behind 亿. */
    private static final int LARGEST_TEN_THOUSANDS = 4;

    private static final BigDecimal TEN_THOUSANDS_OF_HUNDRED_MILLION = BigDecimal.valueOf(10_000);

    private static final boolean[] IN_NUMERAL = inNumeral();

    /** The size of one unit in the last place, by the number of decimals. */
    private static final BigDecimal[] RESOLUTIONS = IntStream.rangeClosed(0, LONGEST)
            .mapToObj(decimals -> BigDecimal.valueOf(1, decimals))
            .toArray(BigDecimal[]::new);

    private Numerals() {}

    /** The number that starts at a place; a Chinese one stops before 万 and 亿, which belong to its unit. */
    public static Optional<Numeral> read(NormalText text, int at) {
        char first = text.at(at);
        if (CharacterForms.isDigit(first)) {
            return readDigits(text, at);
        }
        return digit(first) >= 0 || multiple(first) > 1 ? readChinese(text, at) : Optional.empty();
    }

    /** 80.081.6 are two numbers that nothing parts, and none that is known. */
    private static Optional<Numeral> readDigits(NormalText text, int at) {
        int end = at;
        while (CharacterForms.isDigit(text.at(end)) && end - at <= LONGEST) {
            end++;
        }
        boolean point = isPoint(text, end);
        if (point) {
            end++;
            while (CharacterForms.isDigit(text.at(end)) && end - at <= LONGEST) {
                end++;
            }
        }
        if (end - at > LONGEST || point && isPoint(text, end)) {
            return Optional.empty();
        }
        Numeral read = digits(text, at, end);
        return Optional.of(text.at(end) == '亿' ? withTenThousands(text, read) : read);
    }

    private static boolean isPoint(NormalText text, int at) {
        return text.at(at) == '.' && CharacterForms.isDigit(text.at(at + 1));
    }

    /** 3亿2千万, 27亿8000多万: hundreds of millions and what is left of them, in the 万 that its unit begins with. */
    private static Numeral withTenThousands(NormalText text, Numeral hundredMillions) {
        int at = hundredMillions.end() + 1;
        boolean digits = CharacterForms.isDigit(text.at(at));
        if (hundredMillions.value().scale() > 0 || !digits && digit(text.at(at)) < 0) {
            return hundredMillions;
        }
        int end = at;
        while (CharacterForms.isDigit(text.at(end)) && end - at <= LARGEST_TEN_THOUSANDS) {
            end++;
        }
        Numeral rest = (digits ? Optional.of(digits(text, at, end)) : readChinese(text, at)).orElseThrow();
        long thousands = digits ? multiple(text.at(rest.end())) : 1;
        end = thousands > 1 ? rest.end() + 1 : rest.end();
        BigDecimal value = rest.value().multiply(BigDecimal.valueOf(thousands));
        return value.compareTo(TEN_THOUSANDS_OF_HUNDRED_MILLION) < 0 && startsTenThousands(text, end)
                ? new Numeral(
                        end,
                        hundredMillions
                                .value()
                                .multiply(TEN_THOUSANDS_OF_HUNDRED_MILLION)
                                .add(value),
                        rest.resolution().multiply(BigDecimal.valueOf(thousands)),
                        false)
                : hundredMillions;
    }

    /** 万, 余万, 多万: whether the unit that stands behind a numeral begins with 万. */
    private static boolean startsTenThousands(NormalText text, int at) {
        char first = text.at(at);
        return first == '万' || (first == '余' || first == '多') && text.at(at + 1) == '万';
    }

    /** The number of digits that fit into a long, which is quicker than one of any length. */
    private static Numeral digits(NormalText text, int at, int end) {
        long unscaled = 0;
        int decimals = 0;
        boolean point = false;
        for (int i = at; i < end; i++) {
            char character = text.charAt(i);
            if (character == '.') {
                point = true;
            } else {
                unscaled = unscaled * 10 + (character - '0');
                decimals += point ? 1 : 0;
            }
        }
        return new Numeral(end, BigDecimal.valueOf(unscaled, decimals), RESOLUTIONS[decimals], false);
    }

    /** The place after everything that a numeral may be made of; it stops where no numeral is as long. */
    public static int runEnd(NormalText text, int at) {
        int end = at;
        while (IN_NUMERAL[text.at(end)] && end - at <= LONGEST_RUN) {
            end++;
        }
        return end;
    }

    private static boolean[] inNumeral() {
        boolean[] inNumeral = new boolean[Character.MAX_VALUE + 1];
        "0123456789.零一二两三四五六七八九壹贰叁十拾百佰千仟万亿点".chars().forEach(c -> inNumeral[c] = true);
        return inNumeral;
    }

    private static Optional<Numeral> readChinese(NormalText text, int at) {
        long higher = 0;
        long total = 0;
        long pending = -1;
        long resolution = 1;
        int end = at;
        while (end - at < LONGEST) {
            char character = text.at(end);
            int digit = digit(character);
            int multiple = multiple(character);
            if (digit >= 0) {
                pending = pending < 0 || pending == 0 ? digit : pending * 10 + digit;
                resolution = 1;
            } else if (multiple > 1) {
                total += (pending < 0 ? 1 : pending) * multiple;
                pending = -1;
                resolution = multiple;
            } else if (section(character) > 1 && end > at && (higher > 0 || goesOn(text, end + 1))) {
                long part = total + Math.max(0, pending);
                higher = character == '亿' ? (higher + part) * section(character) : higher + part * section(character);
                total = 0;
                pending = -1;
            } else {
                break;
            }
            end++;
        }
        if (text.at(end) == '点' && digit(text.at(end + 1)) >= 0) {
            return readDecimals(text, end + 1, higher + total + Math.max(0, pending));
        }
        long last = total + Math.max(0, pending);
        long whole =
                higher > 0 && last > 0 && startsTenThousands(text, end) ? higher / section('万') + last : higher + last;
        return Optional.of(new Numeral(end, BigDecimal.valueOf(whole), BigDecimal.valueOf(resolution), true));
    }

    /** Whether a numeral goes on behind 亿 or 万: 三十二亿六千万. */
    private static boolean goesOn(NormalText text, int at) {
        return digit(text.at(at)) >= 0;
    }

    private static long section(char character) {
        return character == '亿' ? 100_000_000L : character == '万' ? 10_000L : 1;
    }

    private static Optional<Numeral> readDecimals(NormalText text, int at, long whole) {
        StringBuilder number = new StringBuilder().append(whole).append('.');
        int end = at;
        while (digit(text.at(end)) >= 0 && end - at < LONGEST) {
            number.append(digit(text.at(end)));
            end++;
        }
        BigDecimal value = new BigDecimal(number.toString());
        return Optional.of(new Numeral(end, value, BigDecimal.ONE.movePointLeft(value.scale()), true));
    }

    /** The value of a Chinese digit, or -1. */
    public static int digit(char character) {
        return switch (character) {
            case '两', '贰' -> 2;
            case '壹' -> 1;
            case '叁' -> 3;
            case '零' -> 0;
            case '一' -> 1;
            case '二' -> 2;
            case '三' -> 3;
            case '四' -> 4;
            case '五' -> 5;
            case '六' -> 6;
            case '七' -> 7;
            case '八' -> 8;
            case '九' -> 9;
            default -> -1;
        };
    }

    private static int multiple(char character) {
        return switch (character) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 1;
        };
    }
}
