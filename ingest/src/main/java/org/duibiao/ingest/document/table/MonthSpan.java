package org.duibiao.ingest.document.table;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.text.OneOf;

/** What the head of a column says of months where it names none: the one spoken of alone, or the year up to it. */
public enum MonthSpan {
    /** 本月, 当月: the last month spoken of, alone. */
    MONTH,
    /** 1-本月, 累计: from January to the month spoken of. */
    TO_DATE;

    private static final List<String> MONTHS = List.of("本月", "当月");
    private static final String SUM = "累计";
    private static final String JOINTS = "-－—–~～至到";

    /** What a head says; empty where it says nothing of months. */
    public static Optional<MonthSpan> of(String head) {
        String words = withSum(head);
        if (words.contains(SUM)) {
            return Optional.of(TO_DATE);
        }
        return OneOf.standsIn(words, MONTHS) ? Optional.of(MONTH) : Optional.empty();
    }

    /** Whether a head speaks of a month that is told elsewhere: 本月, 1-本月, 当月止累计. */
    public static boolean isOfThisMonth(String head) {
        return OneOf.standsIn(head, MONTHS);
    }

    /** The head with 累计 for 1-本月, and once only: 上年1-本月累计 is 上年累计. */
    static String withSum(String head) {
        for (int i = 0; i < MONTHS.size(); i++) {
            String month = MONTHS.get(i);
            int end = head.indexOf(month);
            int start = end < 0 ? -1 : startOfSpan(head, end);
            if (start >= 0) {
                String behind = head.substring(end + month.length());
                return head.substring(0, start) + (behind.startsWith(SUM) ? behind : SUM + behind);
            }
        }
        return head;
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
