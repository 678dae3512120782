package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.quantity.Dimension;

/** Tells from the words of a sentence that figures in it, behind it or before it are to come: intended, a duty, or handed down. */
public final class IntentionRules {

    private static final List<String> NEXT = List.of("下一步,", "下一步我", "下一步将", "接下来,", "下阶段,", "下一阶段,", "今后,", "今后一");
    private static final List<String> INTENTIONS = List.of(
            "坚持", "继续", "进一步", "紧紧", "围绕", "深入", "全力", "着力", "大力", "切实", "持续", "聚焦", "紧扣", "立足", "抢抓", "充分", "加快", "加大",
            "不断", "深化", "努力", "积极", "突出", "强化", "抓好", "做好", "重点抓", "按照", "牢牢", "锚定");
    /** Characters of who intends something. */
    private static final int LONGEST_SUBJECT = 20;

    /** 将招商引资作为头等大事, 始终将…摆在首位: what something is taken as, and no intention. */
    private static final List<String> TAKEN_AS = List.of("作为", "列为", "列入", "摆在", "摆上", "写入", "纳入", "落到", "放在");

    /** Words before 将 that tell what has been done all along. */
    private static final List<String> ALL_ALONG = List.of("始终", "一直", "坚持", "持续");

    private static final List<String> THESE = List.of("以上", "上述", "这些", "前述", "该");
    private static final List<String> GOALS = List.of("目标", "任务", "指标", "计划", "各项目标", "各项任务", "各项指标");
    /** What is done with goals, and never with results. */
    private static final List<String> HANDED_DOWN =
            List.of("分解", "下达", "分配", "分头", "落实到", "压实", "明确到", "纳入", "列入", "责任单位", "牵头", "倒排", "细化");

    private static final List<String> ARE = List.of("为", "是");
    private static final String END_OF_REMARK = ")。,;\0";
    private static final int LONGEST_REMARK = 16;

    private static final String END_OF_SENTENCE = "。";
    private static final int LONGEST_DUTY = 4;

    private static final List<String> MET = List.of("完成", "实现", "达成", "超额", "兑现", "达标");
    private static final int LONGEST_SENTENCE = 48;

    /** Words right behind days or a region that make a duty of what follows. */
    private static final List<String> DUTIES =
            List.of("要", "上下要", "各级要", "各地要", "各部门要", "务必", "必须", "仍要", "更要", "还要", "须");
    /** Characters behind 要 that make another word of it: 要求, 要素. */
    private static final String OTHER_WORDS = "求素点闻件害领务义塞道旨事目职";

    private static final String CLAUSE_ENDS = ",。;:";
    private static final char DUTY = '要';
    /** Last characters of who, when and what has the duty: 我县要, 今年要, 工作要; 主要, 纲要 and 重要 are no duties. */
    private static final String DUTY_OF = "县市区州旗盟镇作年季月局委们务";

    /** Words of a clause that something is told by, and no duty: 全县要清醒看到, 今年要说明的几个问题:. */
    private static final List<String> TELLS = List.of(
            "看到", "认识", "承认", "指出", "说明", "报告", "通报", "感谢", "清楚", "清醒", "肯定", "祝贺", "情况", "成效", "成果", "问题", "原因", "经验",
            "体会");

    private static final int LONGEST_TELLING = 24;

    /** Tokens of a head before a colon. */
    private static final int LONGEST_HEAD = 14;

    private static final List<String> THIS_IS = List.of("这是", "这就是", "这些是", "这些都是");
    private static final List<String> BINDING =
            List.of("必须", "要", "硬任务", "硬指标", "奋斗", "力争", "努力", "全年", "今年", "明年", "年度");

    /** Heads right before that of the goals, in forms whose cells were run together. */
    private static final List<String> FORM_HEADS =
            List.of("指标名称", "指标内容", "三级指标", "二级指标", "绩效指标", "考核指标", "指标", "评价指标");

    /** Heads right behind that of the goals. */
    private static final List<String> FORM_NEXT =
            List.of("绩效标准", "评价标准", "评分标准", "计分标准", "标准", "优良中差", "备注", "分值", "权重", "责任单位", "完成时限", "说明");

    private static final List<String> FORM_RESULTS = List.of("实际", "完成值", "完成情况", "完成数", "得分", "完成率");
    private static final int LONGEST_HEADS = 24;

    private IntentionRules() {}

    /** 指标名称绩效目标绩效标准优良中差…: whether goals are a head of a form, run together with others, that has none for results. */
    static boolean headsForm(NormalText text, int start, int end) {
        int behind = text.startsWith("值", end) ? end + 1 : end;
        return text.endsWithAny(FORM_HEADS, start)
                && text.startsWithAny(FORM_NEXT, behind)
                && !text.holdsAny(FORM_RESULTS, behind, behind + LONGEST_HEADS);
    }

    /** 以上任务已分解到各乡镇: whether a sentence says of those before it that they are goals; 上述指标均超额完成 says the contrary. */
    public static boolean handsDown(NormalText text, int start) {
        int goals = text.startsWithAny(THESE, start) ? start + (text.at(start) == '该' ? 1 : 2) : -1;
        if (goals < 0 || !text.startsWithAny(GOALS, goals)) {
            return false;
        }
        int end = text.firstOf(END_OF_SENTENCE, goals, goals + LONGEST_SENTENCE);
        return text.holdsAny(HANDED_DOWN, goals, end) && !text.holdsAny(MET, goals, end);
    }

    /** …,这是我们必须扛起的硬任务: whether the end of a sentence calls what it told goals. */
    public static boolean callsThemGoals(NormalText text, int start) {
        if (!text.startsWithAny(THIS_IS, start)) {
            return false;
        }
        int end = text.firstOf(END_OF_SENTENCE, start, start + LONGEST_SENTENCE);
        return text.holdsAny(GOALS, start, end)
                && text.holdsAny(BINDING, start, end)
                && !text.holdsAny(MET, start, end);
    }

    /** (以上为预期目标): whether a remark says of the figures before it that they are goals. */
    public static boolean saysTheyAreGoals(NormalText text, int start) {
        if (!text.startsWithAny(THESE, start)) {
            return false;
        }
        int end = text.firstOf(END_OF_REMARK, start, start + LONGEST_REMARK);
        return text.holdsAny(GOALS, start, end) && text.holdsAny(ARE, start, end) && !text.holdsAny(MET, start, end);
    }

    /** 四季度要紧盯缺口, 全县上下要抢抓机遇: whether words of duty stand right behind days or a region; 全年要求 and 要素 are none. */
    public static boolean obliges(NormalText text, int end) {
        if (!text.startsWithAny(DUTIES, end)) {
            return false;
        }
        int at = end;
        while (at < end + LONGEST_DUTY && text.at(at) != DUTY) {
            at++;
        }
        boolean duty = text.at(at) != DUTY || OTHER_WORDS.indexOf(text.at(at + 1)) < 0;
        return duty && !text.holdsAny(TELLS, end, text.firstOf(CLAUSE_ENDS, end, end + LONGEST_TELLING));
    }

    /**
     * Whether a sentence without figures says what is meant to be done: 全县将坚持招大引强, 下一步,我们将…; 将招商引资作为 says nothing
     * of the kind.
     *
     * @param start where the sentence begins
     * @param end where it ends
     */
    public static boolean intends(NormalText text, int start, int end) {
        if (opensAhead(text, start)) {
            return true;
        }
        if (text.holdsAny(TAKEN_AS, start, end)) {
            return false;
        }
        int last = Math.min(end, start + LONGEST_SUBJECT);
        for (int at = start; at < last; at++) {
            if (text.at(at) == '将' && text.startsWithAny(INTENTIONS, at + 1)) {
                return !text.endsWithAny(ALL_ALONG, at);
            }
        }
        return false;
    }

    /** 今年我县商务工作要啃下的硬骨头:, 全年须抓好的指标:: a head before a colon that says, in words of duty and without a number, what is to be done. */
    public static boolean announcesDuties(NormalText text, Position colon) {
        int start = startOfHead(colon);
        for (int at = start + 1; at < colon.token().start(); at++) {
            if (text.at(at) == DUTY
                    && DUTY_OF.indexOf(text.at(at - 1)) >= 0
                    && OTHER_WORDS.indexOf(text.at(at + 1)) < 0) {
                return !text.holdsAny(TELLS, at, colon.token().start());
            }
        }
        return false;
    }

    /** Where the clause begins that a colon ends; behind the last money or percentage in it, which a head does not tell. */
    private static int startOfHead(Position colon) {
        for (int i = colon.index() - 1; i >= Math.max(0, colon.index() - LONGEST_HEAD); i--) {
            Token token = colon.tokens().get(i);
            boolean figure = token instanceof Amount amount && amount.unit().dimension() != Dimension.COUNT;
            if (figure || token instanceof Mark) {
                return token.end();
            }
        }
        return colon.index() <= LONGEST_HEAD ? 0 : colon.lead().start();
    }

    /** 下一步,我们将…,全年实现11亿元: whether a sentence opens with what is to come. */
    public static boolean opensAhead(NormalText text, int sentenceStart) {
        return text.startsWithAny(NEXT, sentenceStart);
    }
}
