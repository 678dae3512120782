package org.duibiao.ingest.document.layout;

import java.util.List;
import java.util.OptionalInt;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.text.Phrases;

/**
 * Tells headings by the shape of a line: its numbering, its length and how it ends. Chinese official documents number
 * in this order (GB/T 9704): 一、 then （一） then 1. then （1）; a title has no number and stands above them all.
 */
public final class HeadingShape {

    /** Level of a title; numbered headings follow below. */
    public static final int TITLE = 1;

    /** A longer line is a paragraph, whatever it begins with. */
    private static final int LONGEST_HEADING = 40;

    /** A heading that ends in a full stop is a short one: 职责简述。 */
    private static final int LONGEST_SENTENCE = 12;

    private static final Phrases TITLE_ENDINGS = new Phrases(List.of(
            "报告", "总结", "小结", "自评表", "情况", "要点", "通知", "公报", "计划", "方案", "意见", "打算", "说明", "汇报", "公开", "预算", "决算", "思路",
            "快报", "简报", "分析", "简况", "综述", "月报", "通报", "简析", "述评"));

    private static final int LONGEST_PART = 18;
    private static final Phrases PART_ENDINGS =
            new Phrases(List.of("工作回顾", "工作安排", "工作部署", "重点工作", "工作重点", "工作举措", "主要工作"));
    private static final List<String> PART_DAYS =
            List.of("19", "20", "今年", "明年", "上年", "去年", "上半年", "下半年", "下一步", "下步", "下阶段", "前三季度", "四季度", "全年", "本年度");

    private HeadingShape() {}

    /** Whether the line opens with a number or a bullet, so that it begins something of its own. */
    public static boolean opensItem(String line) {
        return Numbering.of(line).isPresent() || Numbering.isBullet(line);
    }

    /** Whether a line opens with the unit of the table below it, so that it goes on with nothing above. */
    public static boolean opensWithUnit(String line) {
        return Captions.opensWithUnit(line);
    }

    /** Whether a line opens as the caption of a numbered table does: 表2 …. */
    public static boolean opensTable(String line) {
        return Captions.opensTable(line);
    }

    /** The level of a line that stands by itself and is a heading, numbered or 2021年工作安排; empty where it is none. */
    public static OptionalInt level(String line) {
        var numbering = Numbering.of(line);
        if (numbering.isEmpty()) {
            return isPart(line.strip()) ? OptionalInt.of(TITLE + 1) : OptionalInt.empty();
        }
        String words = line.strip().substring(numbering.get().length()).strip();
        return isHeadingWords(words)
                ? OptionalInt.of(TITLE + 1 + numbering.get().kind().ordinal())
                : OptionalInt.empty();
    }

    /** Whether a line without a number reads as a title of the document: short, no sentence, named as documents are. */
    public static boolean isTitle(String line) {
        String words = line.strip();
        return words.length() >= 4
                && words.length() <= LONGEST_HEADING + 10
                && TITLE_ENDINGS.end(withoutBrackets(words))
                && Numbering.of(words).isEmpty()
                && !Captions.opensTable(words)
                && !hasSentenceMark(words);
    }

    /** 2020年工作回顾, 下一步工作安排: days and what is told of the work in them, which divide a report as 一、 does. */
    private static boolean isPart(String words) {
        return words.length() >= 4
                && words.length() <= LONGEST_PART
                && PART_ENDINGS.end(words)
                && OneOf.begins(words, PART_DAYS)
                && !hasSentenceMark(words)
                && !words.contains("总结")
                && words.indexOf('，') < 0
                && words.indexOf(',') < 0;
    }

    private static boolean isHeadingWords(String words) {
        if (words.isEmpty() || words.length() > LONGEST_HEADING) {
            return false;
        }
        boolean closes = words.endsWith("。") || words.endsWith("：") || words.endsWith(":");
        if (closes && words.length() > LONGEST_SENTENCE) {
            return false;
        }
        String open = closes ? words.substring(0, words.length() - 1) : words;
        return !hasSentenceMark(open) && !hasAmount(open);
    }

    private static boolean hasSentenceMark(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("。；;！!？?".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A line that prints an amount says something: it is a paragraph, however short. */
    private static boolean hasAmount(String words) {
        for (int i = 1; i < words.length(); i++) {
            boolean digitBefore = Character.isDigit(words.charAt(i - 1));
            if (digitBefore && "%％亿万元家个人".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static String withoutBrackets(String words) {
        if (!words.endsWith("）") && !words.endsWith(")")) {
            return words;
        }
        int open = Math.max(words.lastIndexOf('（'), words.lastIndexOf('('));
        return open > 0 ? words.substring(0, open).strip() : words;
    }
}
