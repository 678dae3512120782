package org.duibiao.ingest.language.period;

import java.util.List;
import java.util.OptionalInt;
import org.duibiao.ingest.language.text.NormalText;

/**
 * Reads since when of a launch whose year the text leaves unsaid: 自转型升级规划实施以来, 灾后重建以来. A campaign (自百日攻坚行动开展以来) is of its
 * year, and a launch whose days are told (自2019年试点启动以来) began on these.
 */
public final class LaunchReader {

    /** Characters that the words of a launch start with, beside those of foundings. */
    public static final String STARTERS = "启实灾重";

    private static final List<String> REBUILT = List.of("灾后重建以来", "灾后恢复重建以来", "恢复重建以来", "重建以来");
    private static final List<String> LAUNCHED = List.of("启动以来", "启动实施以来", "实施以来", "开展以来");
    private static final List<String> CAMPAIGNS =
            List.of("活动", "行动", "攻坚", "竞赛", "会战", "百日", "大干", "教育", "专项", "主题", "年", "月", "季", "日", "疫情");
    private static final String CLAUSE_ENDS = ",;。:";
    private static final int LONGEST_CLAUSE = 32;
    private static final String SINCE_THEN = "以来";
    private static final String LAUNCH_ENDS = ",。;:、\0";
    private static final int LONGEST_LAUNCH = 20;

    private LaunchReader() {}

    /** Where the words end that stand at a place; empty where they tell of no launch, or of one whose days are told. */
    public static OptionalInt end(NormalText text, int at) {
        int clause = text.startBehind(CLAUSE_ENDS, at - LONGEST_CLAUSE, at);
        for (int i = 0; i < REBUILT.size(); i++) {
            if (text.startsWith(REBUILT.get(i), at)) {
                return text.holdsAny(CAMPAIGNS, clause, at)
                        ? OptionalInt.empty()
                        : OptionalInt.of(at + REBUILT.get(i).length());
            }
        }
        for (int i = 0; i < LAUNCHED.size(); i++) {
            if (text.startsWith(LAUNCHED.get(i), at)) {
                boolean since = text.holds("自", clause, at) && !text.holdsAny(CAMPAIGNS, clause, at);
                return since ? OptionalInt.of(at + LAUNCHED.get(i).length()) : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }

    /** 2014年启动示范创建以来: where a launch behind a year ends that figures are told since; the year's end where there is none. */
    public static int endBehindYear(NormalText text, int end) {
        if (!text.holds(SINCE_THEN, end, end + LONGEST_LAUNCH)) {
            return end;
        }
        for (int at = end; at < end + LONGEST_LAUNCH; at++) {
            if (text.startsWith(SINCE_THEN, at)) {
                return at + SINCE_THEN.length();
            }
            if (LAUNCH_ENDS.indexOf(text.at(at)) >= 0 || Character.isDigit(text.at(at))) {
                return end;
            }
        }
        return end;
    }
}
