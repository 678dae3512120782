package org.duibiao.ingest.document.layout;

import java.util.List;

/** Lines above a table that name it or its unit: {@code 单位：万元}, {@code 附表1}, {@code 主要指标完成情况表}. */
final class Captions {

    private static final int LONGEST = 50;
    private static final List<String> OPENINGS = List.of("单位：", "单位:", "（单位", "(单位", "计量单位", "金额单位", "附表", "附件", "表");
    private static final List<String> INSIDE = List.of("单位：", "单位:", "金额单位", "计量单位");
    private static final List<String> ENDINGS = List.of("表", "表）", "表)", "如下", "如下：", "如下:", "一览");

    private Captions() {}

    static boolean isCaption(String line) {
        String words = line.strip().replace(" ", "");
        if (words.isEmpty() || words.length() > LONGEST || words.endsWith("。")) {
            return false;
        }
        return OPENINGS.stream().anyMatch(words::startsWith)
                || INSIDE.stream().anyMatch(words::contains)
                || ENDINGS.stream().anyMatch(words::endsWith);
    }
}
