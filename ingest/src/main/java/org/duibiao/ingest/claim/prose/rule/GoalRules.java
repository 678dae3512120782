package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;

/** Tells from words of goals whether goals follow, or results. */
public final class GoalRules {

    private static final int LONGEST_REMARK = 8;

    private static final int LONGEST_HEADING = 14;

    /** Words that tell at the begin of a clause what was reached, goals before it or not. */
    private static final Set<String> REACHED = Set.of("实际", "实际完成", "已完成", "共完成", "超额完成", "全面完成");

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

    private static final List<String> SET_ANEW =
            List.of("下调", "上调", "调减", "调增", "调低", "调高", "提高", "降低", "增加", "减少", "调整");
    private static final String THAT_IS = ",即";
    private static final int LONGEST_SETTING = 20;
    private static final String END_OF_SENTENCE = "。\0";
    private static final int LONGEST_DUTY = 4;

    private static final List<String> MET = List.of("完成", "实现", "达成", "超额", "兑现", "达标");
    private static final int LONGEST_SENTENCE = 48;

    /** Words right behind days or a region that make a duty of what follows. */
    private static final List<String> DUTIES =
            List.of("要", "上下要", "各级要", "各地要", "各部门要", "务必", "必须", "仍要", "更要", "还要", "须");
    /** Characters behind 要 that make another word of it: 要求, 要素. */
    private static final String OTHER_WORDS = "求素点闻件害领务义塞道旨事目职";

    private static final String ALREADY = "已";

    private static final String CLAUSE_ENDS = ",。;:\0";
    private static final char DUTY = '要';
    /** Last characters of who, when and what has the duty: 我县要, 今年要, 工作要; 主要, 纲要 and 重要 are no duties. */
    private static final String DUTY_OF = "县市区州旗盟镇作年季月局委们务";

    /** Words of a clause that something is told by, and no duty: 全县要清醒看到, 今年要说明的几个问题:. */
    private static final List<String> TELLS = List.of(
            "看到", "认识", "承认", "指出", "说明", "报告", "通报", "感谢", "清楚", "清醒", "肯定", "祝贺", "情况", "成效", "成果", "问题", "原因", "经验",
            "体会");

    private static final int LONGEST_TELLING = 24;

    private GoalRules() {}

    /** 以上任务已分解到各乡镇: whether a sentence says of those before it that they are goals; 上述指标均超额完成 says the contrary. */
    public static boolean handsDown(NormalText text, int start) {
        int goals = text.startsWithAny(THESE, start) ? start + (text.at(start) == '该' ? 1 : 2) : -1;
        if (goals < 0 || !text.startsWithAny(GOALS, goals)) {
            return false;
        }
        int end = goals;
        while (end < goals + LONGEST_SENTENCE && END_OF_SENTENCE.indexOf(text.at(end)) < 0) {
            end++;
        }
        return text.holdsAny(HANDED_DOWN, goals, end) && !text.holdsAny(MET, goals, end);
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
        return duty && !text.holdsAny(TELLS, end, endOfClause(text, end));
    }

    private static int endOfClause(NormalText text, int from) {
        int at = from;
        while (at < from + LONGEST_TELLING && CLAUSE_ENDS.indexOf(text.at(at)) < 0) {
            at++;
        }
        return at;
    }

    /** 目标任务下调4个百分点,即完成1680亿元: whether a goal is set anew right behind its word, and told as what it comes to. */
    private static boolean isSetAnew(NormalText text, int end) {
        return text.startsWithAny(SET_ANEW, end) && text.holds(THAT_IS, end, end + LONGEST_SETTING);
    }

    /** Takes what a word says of goals and results. */
    static void see(Word word, Position position, Passage passage) {
        if (!isReachedGoal(word, position)) {
            passage.mode().see(word);
        }
        if (word.is(Cue.PLAN) && strivesForDays(position)) {
            passage.mode().startGoals(false);
        }
        if (word.is(Cue.REGION_WORD) && obliges(position.text(), word.end())) {
            passage.mode().startGoals(false);
        }
        if (startsResults(word, position)) {
            passage.mode().startResults();
        }
        if (word.is(Cue.TARGET) && isSetAnew(position.text(), word.end())) {
            passage.period().tellWholeYear();
        }
        if (word.is(Cue.TARGET)) {
            startsGoals(position).ifPresent(passage.mode()::startGoals);
        }
    }

    /** 预计全年达到105亿元,力争2020年达到115亿元: a goal of other days, also behind what is expected. */
    private static boolean strivesForDays(Position position) {
        return position.next() instanceof PeriodMention days
                && days.start() == position.token().end()
                && days.expression().shape() == Shape.YEAR
                && position.isFirst();
    }

    /**
     * Whether a sentence without figures says what is meant to be done: 全县将坚持招大引强, 下一步,我们将…; 将招商引资作为 says nothing
     * of the kind.
     *
     * @param start where the sentence begins
     * @param end where it ends
     */
    public static boolean intends(NormalText text, int start, int end) {
        if (text.startsWithAny(NEXT, start)) {
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

    /** Whether a word tells at the begin of its clause what was reached. */
    private static boolean startsResults(Word word, Position position) {
        return word.is(Cue.ACHIEVE)
                && (REACHED.contains(word.meaning().word()) && (position.isFirst() || position.opensClause())
                        || isReachedByNow(word, position));
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
        for (int i = colon.index() - 1; i >= Math.max(0, colon.index() - LONGEST_HEADING); i--) {
            Token token = colon.tokens().get(i);
            boolean figure = token instanceof Amount amount && amount.unit().dimension() != Dimension.COUNT;
            if (figure || token instanceof Mark) {
                return token.end();
            }
        }
        return colon.index() <= LONGEST_HEADING ? 0 : colon.lead().start();
    }

    /** 下一步,我们将…,全年实现11亿元: whether a sentence opens with what is to come. */
    public static boolean opensAhead(NormalText text, int sentenceStart) {
        return text.startsWithAny(NEXT, sentenceStart);
    }

    /** 任务1:完成…, 目标二:…: a word of goals, its number and a colon open what they say. */
    private static boolean isNumbered(Position position) {
        NormalText text = position.text();
        int end = position.token().end();
        boolean number = Character.isDigit(text.at(end)) || Numerals.digit(text.at(end)) > 0;
        return number && (text.at(end + 1) == ':' || text.at(end + 2) == ':') && position.isFirst();
    }

    /** 力争全年7600万美元,目前(1-8月)已做到5312万美元: 已, and nothing but days before it in its clause. */
    private static boolean isReachedByNow(Word word, Position position) {
        boolean already =
                word.meaning().word().startsWith(ALREADY) || position.text().startsWith(ALREADY, word.start() - 1);
        return already
                && position.lead().uncovered() <= 1
                && position.lead()
                        .all(token -> token instanceof PeriodMention
                                || token instanceof Mark
                                || token instanceof Word before
                                        && (before.is(Cue.NOWADAYS)
                                                || before.is(Cue.PLAIN)
                                                || before.is(Cue.CUMULATIVE)
                                                || before.is(Cue.REGION_WORD)));
    }

    /** 占全市工作目标的77.1%: how far a goal is reached makes no goal of what follows. */
    private static boolean isReachedGoal(Word word, Position position) {
        boolean measured = word.is(Cue.TARGET)
                && (position.lead().has(Cue.SHARE)
                        || position.lead().has(Cue.ACHIEVE)
                        || position.lead().has(Cue.COMPLETION));
        boolean percent = word.is(Cue.PLAN)
                && position.text().at(word.end()) == '的'
                && position.next() instanceof Amount amount
                && amount.unit().dimension() == Dimension.PERCENT;
        return measured || percent;
    }

    /**
     * Whether a list of goals follows a word of goals: 是 and a name, a colon or an item's number, a remark in brackets between.
     *
     * @return whether they go on until results are spoken of; empty where none follow
     */
    private static Optional<Boolean> startsGoals(Position position) {
        List<Token> tokens = position.tokens();
        int index = position.index();
        if (saysGoals(position)
                || isNumbered(position)
                || isSetAnew(position.text(), tokens.get(index).end())) {
            return Optional.of(false);
        }
        if (headsParagraph(position)) {
            return Optional.of(true);
        }
        int next = position.announces(index) && !position.isMark(index + 1, Mark.Kind.COLON) ? index + 2 : index + 1;
        if (next < tokens.size() && position.isMark(next, Mark.Kind.OPEN)) {
            while (next < tokens.size() && !position.isMark(next, Mark.Kind.CLOSE)) {
                if (tokens.get(next) instanceof Amount || next > index + LONGEST_REMARK) {
                    return Optional.empty();
                }
                next++;
            }
            next++;
        }
        if (next >= tokens.size()
                || tokens.get(next).start() - tokens.get(index).end() > LONGEST_REMARK) {
            return Optional.empty();
        }
        if (position.isMark(next, Mark.Kind.ITEM)) {
            return Optional.of(true);
        }
        return position.isMark(next, Mark.Kind.COLON)
                ? Optional.of(next + 1 < tokens.size() && position.isMark(next + 1, Mark.Kind.ITEM))
                : Optional.empty();
    }

    /** （三）项目绩效目标。完善…: words of goals that are all of a paragraph's first sentence are a heading of what follows. */
    private static boolean headsParagraph(Position position) {
        int end = position.tokens().get(position.index()).end();
        return end <= LONGEST_HEADING
                && !position.text().holds("完成", 0, end)
                && position.isMark(position.index() + 1, Mark.Kind.SENTENCE)
                && position.tokens().get(position.index() + 1).start() == end
                && position.tokens().subList(0, position.index()).stream()
                        .noneMatch(token -> token instanceof Amount || token instanceof Mark mark && ends(mark));
    }

    private static boolean ends(Mark mark) {
        return mark.kind() == Mark.Kind.SENTENCE || mark.kind() == Mark.Kind.COMMA;
    }

    /** 分给我县的任务是实际利用外资1000万美元,其中…: what the task is, and so on to the end of the sentence. */
    private static boolean saysGoals(Position position) {
        List<Token> tokens = position.tokens();
        int index = position.index();
        int end = tokens.get(index).end();
        boolean says = position.text().at(end) == '是' || position.text().at(end) == '为';
        int next = index + 1;
        while (next < tokens.size()
                && tokens.get(next).start() <= end
                && tokens.get(next).end() <= end + 1) {
            next++;
        }
        return says
                && next < tokens.size()
                && tokens.get(next).start() == end + 1
                && tokens.get(next) instanceof Word word
                && (word.meaning().isName() || word.is(Cue.ACHIEVE));
    }
}
