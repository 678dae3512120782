package org.duibiao.ingest.document.layout;

import java.util.List;
import org.duibiao.ingest.document.table.CellWords;
import org.duibiao.ingest.language.text.OneOf;

/** Lines above a table that name it or its unit: {@code 单位：万元}, {@code 附表1}, {@code 主要指标完成情况表}. */
final class Captions {

    private static final int LONGEST = 50;
    private static final int LONGEST_NAME = 30;
    private static final List<String> OPENINGS = List.of("附表", "附件", "表");
    private static final List<String> UNITS = List.of("单位：", "单位:", "（单位", "(单位", "计量单位", "金额单位");
    private static final List<String> INSIDE = List.of("单位：", "单位:", "金额单位", "计量单位");
    private static final List<String> ENDINGS =
            List.of("表", "表）", "表)", "如下", "如下：", "如下:", "一览", "指标", "情况", "统计", "数据", "明细", "对比", "名单", "排名", "排行榜");

    private Captions() {}

    /** Whether a line opens as the captions of numbered tables do: 附表1 …, 表2 …. */
    static boolean opensTable(String line) {
        String words = line.strip();
        boolean numbered = words.length() > 1
                && words.startsWith("表")
                && (Character.isDigit(words.charAt(1)) || "一二三四五六七八九十".indexOf(words.charAt(1)) >= 0);
        return words.startsWith("附表") || numbered;
    }

    /** Whether a line opens with a unit: 单位：万元. */
    static boolean opensWithUnit(String line) {
        return OneOf.begins(line.strip(), UNITS);
    }

    /** Whether a line says something by itself, so that it may not vanish into a caption. */
    private static boolean says(String words) {
        boolean amount = false;
        for (int i = 1; i < words.length(); i++) {
            amount |= Character.isDigit(words.charAt(i - 1)) && "%％亿万元家个人".indexOf(words.charAt(i)) >= 0;
        }
        return amount || words.endsWith("。") || words.contains("，");
    }

    /** Whether a short line with no mark of a sentence stands above a line that prints a unit or is a span of days: it names the table. */
    static boolean isNameAbove(String line, String caption) {
        String words = line.strip();
        boolean named = caption.lines().filter(Captions::isChinese).count() > 1;
        return !named
                && (printsUnit(caption) || isPeriod(caption))
                && !words.isEmpty()
                && words.length() <= LONGEST_NAME
                && !says(words)
                && words.chars().noneMatch(c -> "。，；：、:;,".indexOf(c) >= 0);
    }

    /** Whether a line has no Chinese and stands above a line that prints a unit: it repeats a table's name in English. */
    static boolean isTranslationAbove(String line, String caption) {
        return printsUnit(caption)
                && !line.isBlank()
                && !isChinese(line)
                && line.chars().noneMatch(Character::isDigit);
    }

    private static boolean printsUnit(String caption) {
        return OneOf.standsIn(caption.replace(" ", ""), INSIDE);
    }

    /** 2022年6月, （2010年1-8月）: days that the table below is of. */
    private static boolean isPeriod(String line) {
        String words = line.strip();
        return CellWords.isPeriod(isBracketed(words) ? words.substring(1, words.length() - 1) : words);
    }

    /** （万元）: the unit of the table below. */
    private static boolean isUnit(String words) {
        return isBracketed(words) && CellWords.isUnit(words.substring(1, words.length() - 1));
    }

    private static boolean isBracketed(String words) {
        return words.length() > 2
                && "（(".indexOf(words.charAt(0)) >= 0
                && "）)".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    private static boolean isChinese(String line) {
        return line.codePoints().anyMatch(Character::isIdeographic);
    }

    static boolean isCaption(String line) {
        String words = line.strip().replace(" ", "");
        if (words.isEmpty() || words.length() > LONGEST || says(words)) {
            return false;
        }
        return isPeriod(words)
                || isUnit(words)
                || OneOf.begins(words, UNITS)
                || OneOf.begins(words, OPENINGS)
                || printsUnit(words)
                || OneOf.ends(words, ENDINGS);
    }
}
