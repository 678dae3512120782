package org.duibiao.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Quantities by a regular expression, as somebody writes it who knows how they work: a number, and behind it one of 43
 * branches, the longer units first. Digits and what stands between number and unit are taken possessively, so that
 * nothing is tried twice. It finds where quantities stand and nothing of what they are of.
 */
final class QuantityExpression {

    private static final String DIGITS = "[-+]?+(?:\\d{1,3}+(?:[,，]\\d{3})++|\\d++)(?:[.．]\\d++)?+";
    private static final String CHINESE = "[〇零一二两三四五六七八九十百千万亿]+(?:点[〇零一二三四五六七八九]+)?";
    private static final String NUMBER = "(?:" + DIGITS + "|" + CHINESE + ")\\s*+[多余来]?+\\s*+";

    /** What follows the number, a branch each; longer units first. */
    private static final List<String> BRANCHES = List.of(
            "万亿元(?:人民币)?",
            "千亿元",
            "百亿元",
            "亿元(?:人民币)?",
            "千万元",
            "百万元",
            "万元(?:人民币)?",
            "元(?:人民币)?",
            "亿美[元金]",
            "千万美[元金]",
            "百万美[元金]",
            "万美[元金]",
            "美[元金]",
            "亿欧元",
            "万欧元",
            "亿港[元币]",
            "万港[元币]",
            "亿日元",
            "个亿",
            "亿吨",
            "万吨",
            "吨",
            "平方公里",
            "万平方米",
            "平方米",
            "公里",
            "万亩",
            "亩",
            "万人次",
            "人次",
            "万人",
            "人",
            "万户",
            "户",
            "余?家",
            "个百分点",
            "个",
            "[%％﹪]",
            "倍",
            "成",
            "项",
            "位",
            "分");

    private static final Pattern QUANTITY = Pattern.compile(NUMBER + "(?:" + String.join("|", BRANCHES) + ")");

    private QuantityExpression() {}

    /** Finds every quantity. Gives a number made of all their places, so that none can be left out. */
    static long find(CharSequence text) {
        Matcher quantities = QUANTITY.matcher(text);
        long found = 0;
        while (quantities.find()) {
            found = found * 31 + ((long) quantities.start() << 8 | quantities.end() - quantities.start());
        }
        return found;
    }
}
