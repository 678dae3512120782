package org.duibiao.ingest.document.table;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.text.OneOf;

/** What the head of a column says of months where it names none: the one spoken of alone, its quarter, or the year up to it. */
public enum MonthSpan {
    /** 本月, 当月: the last month spoken of, alone. */
    MONTH,
    /** 本季, 当季: the quarter of the last month spoken of, alone. */
    QUARTER,
    /** 1-本月, 1-本季, 累计: from January to the month spoken of. */
    TO_DATE;

    private static final int MONTHS_OF_QUARTER = 3;

    private static final List<String> MONTHS = List.of("本月", "当月");
    private static final List<String> QUARTERS = List.of("本季", "当季");
    private static final String SUM = "累计";
    private static final String JOINTS = "-－—–~～至到";

    /** What a head says; empty where it says nothing of months. */
    public static Optional<MonthSpan> of(String head) {
        String words = withSum(head);
        if (words.contains(SUM)) {
            return Optional.of(TO_DATE);
        }
        if (OneOf.standsIn(words, QUARTERS)) {
            return Optional.of(QUARTER);
        }
        return OneOf.standsIn(words, MONTHS) ? Optional.of(MONTH) : Optional.empty();
    }

    /** The first of its months, of which one is the last. */
    public int firstMonth(int last) {
        return switch (this) {
            case MONTH -> last;
            case QUARTER -> last - (last - 1) % MONTHS_OF_QUARTER;
            case TO_DATE -> 1;
        };
    }

    /** Whether a head speaks of a month or a quarter that is told elsewhere: 本月, 1-本月, 当月止累计. */
    public static boolean isOfThisMonth(String head) {
        return OneOf.standsIn(head, MONTHS) || OneOf.standsIn(head, QUARTERS);
    }

    /** The head with 累计 for 1-本月 and 1-本季, and once only: 上年1-本月累计 is 上年累计. */
    static String withSum(String head) {
        String months = withSum(head, MONTHS);
        return months == head ? withSum(head, QUARTERS) : months;
    }

    private static String withSum(String head, List<String> units) {
        for (int i = 0; i < units.size(); i++) {
            String month = units.get(i);
            int end = head.indexOf(month);
            int start = end < 0 ? -1 : startOfSpan(head, end);
            if (start >= 0) {
                String behind = withoutRest(head.substring(end + month.length()));
                return head.substring(0, start) + (behind.startsWith(SUM) ? behind : SUM + behind);
            }
        }
        return head;
    }

    /** 本季度 is 本季. */
    private static String withoutRest(String behind) {
        return behind.startsWith("度") ? behind.substring(1) : behind;
    }

    /** Where 1- begins that reaches to a place; -1 where none does. */
    private static int startOfSpan(String head, int end) {
        int at = end;
        while (at > 0 && JOINTS.indexOf(head.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean joined = at < end && at > 0;
        if (joined && head.charAt(at - 1) == '月') {
            at--;
        }
        return joined && at > 0 && "1一元".indexOf(head.charAt(at - 1)) >= 0 ? at - 1 : -1;
    }
}
