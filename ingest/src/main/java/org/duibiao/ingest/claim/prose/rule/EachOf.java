package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Comparison;

/** Tells of an amount whether it is of each of several things or periods, and so of none as a whole. */
final class EachOf {

    /** Characters of 连续 and the number of months behind it. */
    private static final int LONGEST_SPELL = 7;

    /** 平均每天引进13.5个项目, 每月零售额1000万元. */
    private static final List<String> OF_EACH = List.of("平均每", "每日", "每天", "每月", "每周", "日均", "月均", "人均", "户均", "每户");

    private EachOf() {}

    /** 其他地市均不足5000亿元, 均超过1亿美元: a bound that each of several keeps. */
    static boolean isOfEach(NormalText text, Amount amount, Lead lead) {
        int last = lead.tokens().size() - 1;
        boolean bounded = amount.number().comparison() != Comparison.EQUAL;
        int start = last >= 0 && lead.tokens().get(last).end() == amount.start()
                ? lead.tokens().get(last).start()
                : amount.start();
        return bounded && text.at(start - 1) == '均';
    }

    /** 连续5个月进出口额超过2亿美元: a level of each month, and of no period as a whole. */
    static boolean isOfEachPeriod(NormalText text, Lead lead) {
        int counted = lead.start();
        if (tellsEach(text, lead)) {
            return true;
        }
        boolean inRow = text.holds("连续第", counted, lead.end());
        if (inRow && (text.holds("个月", counted, lead.end()) || text.holds("个季度", counted, lead.end()))) {
            return true;
        }
        return !lead.has(Cue.CUMULATIVE)
                && (text.startsWith("月", counted) || text.startsWith("季度", counted))
                && text.holds("连续", Math.max(0, counted - LONGEST_SPELL), counted);
    }

    /** 月均进出口3亿元: the word of each stands right before a name or the number, and is no word of another (每日优鲜, 每月调度). */
    private static boolean tellsEach(NormalText text, Lead lead) {
        for (int i = 0; i < OF_EACH.size(); i++) {
            if (text.holds(OF_EACH.get(i), lead.start(), lead.end()) && standsBeforeName(OF_EACH.get(i), text, lead)) {
                return true;
            }
        }
        return false;
    }

    private static boolean standsBeforeName(String word, NormalText text, Lead lead) {
        for (int at = lead.start(); at + word.length() <= lead.end(); at++) {
            int end = at + word.length();
            if (text.startsWith(word, at)
                    && (end == lead.end() || lead.any(token -> token.start() >= end && token.start() - end <= 2))) {
                return true;
            }
        }
        return false;
    }
}
