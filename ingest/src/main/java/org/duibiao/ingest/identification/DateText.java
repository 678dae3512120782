package org.duibiao.ingest.identification;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as reports print them. */
final class DateText {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final Pattern DATE =
            Pattern.compile("(20\\d{2}|二[〇○Ｏ零一二三四五六七八九]{3})\\s*[年.\\-/]\\s*(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*[月.\\-/]\\s*"
                    + "(\\d{1,2}|[一二三四五六七八九十]{1,3})\\s*日?");

    private DateText() {}

    /** The date that a line consists of: 2024 年 6 月 20 日, 二〇二四年六月二十日, 2024-06-20. */
    static Optional<LocalDate> whole(String line) {
        Matcher matcher = DATE.matcher(line.strip());
        return matcher.matches() ? date(matcher) : Optional.empty();
    }

    /** The first date in a line. */
    static Optional<LocalDate> first(String line) {
        Matcher matcher = DATE.matcher(line);
        return matcher.find() ? date(matcher) : Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher matcher) {
        try {
            return Optional.of(
                    LocalDate.of(year(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** 2021, or 二〇二一 digit by digit. */
    static int year(String text) {
        StringBuilder digits = new StringBuilder();
        for (char each : text.toCharArray()) {
            int digit = "○Ｏ零".indexOf(each) >= 0 ? 0 : DIGITS.indexOf(each);
            digits.append(digit < 0 ? each : (char) ('0' + digit));
        }
        return Integer.parseInt(digits.toString());
    }

    /** 1 to 31, in digits or as 二十一. */
    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return DIGITS.indexOf(text.charAt(0));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        return tens * 10 + (ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1)));
    }
}
