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

    private static final List<String> SET_ANEW =
            List.of("下调", "上调", "调减", "调增", "调低", "调高", "提高", "降低", "增加", "减少", "调整");
    private static final String THAT_IS = ",即";
    private static final int LONGEST_SETTING = 20;
    private static final String ALREADY = "已";

    /** Words that tell results by themselves. */
    private static final List<String> DONE = List.of("累计", "已完成", "实际完成", "共完成", "已实现");

    private static final String CLAUSE_ENDS = ",;。";

    /** 各级要承担全年任务。 says what is done with goals, and heads no list of them. */
    private static final List<String> DONE_WITH_GOALS =
            List.of("要", "承担", "落实", "分解", "下达", "明确", "围绕", "聚焦", "紧扣", "对照", "锚定", "瞄准", "扛", "冲刺", "超额", "圆满", "服务");

    private static final String STRIVE = "争取";
    private static final List<String> OBTAINED = List.of(
            "上级", "中央", "省级", "省、", "市级", "国家", "专项", "融资", "贷款", "银行", "补助", "扶持", "奖补", "奖励", "资金", "财政", "各类", "各级",
            "无偿", "了", "到上级", "到中央", "到省", "到国家", "到专项", "到各类", "到各级", "到财政", "到补助");

    private GoalRules() {}

    /** 目标任务下调4个百分点,即完成1680亿元: whether a goal is set anew right behind its word, and told as what it comes to. */
    private static boolean isSetAnew(NormalText text, int end) {
        return text.startsWithAny(SET_ANEW, end) && text.holds(THAT_IS, end, end + LONGEST_SETTING);
    }

    /** Takes what a word says of goals and results. */
    static void see(Word word, Position position, Passage passage) {
        if (!isReachedGoal(word, position) && !isOfNumberAlone(word, position) && !obtains(word, position.text())) {
            passage.mode().see(word);
        }
        if (word.is(Cue.PLAN) && strivesForDays(position)) {
            passage.mode().startGoals(false);
        }
        if (word.is(Cue.REGION_WORD) && IntentionRules.obliges(position.text(), word.end())) {
            passage.mode().startGoals(false);
        }
        if (startsResults(word, position)) {
            passage.mode().startResults();
        }
        if (word.is(Cue.TARGET) && IntentionRules.headsForm(position.text(), word.start(), word.end())) {
            passage.mode().startGoals(false);
        }
        if (word.is(Cue.TARGET) && isSetAnew(position.text(), word.end())) {
            passage.period().tellWholeYear();
        }
        if (word.is(Cue.TARGET) && !(passage.mode().numbersResults() && isNumbered(position))) {
            startsGoals(position).ifPresent(passage.mode()::startGoals);
        }
    }

    /** 争取上级资金, 为企业争取贷款: what is applied for and got; 争取到位资金 is a goal. */
    private static boolean obtains(Word word, NormalText text) {
        return word.meaning().word().equals(STRIVE) && text.startsWithAny(OBTAINED, word.end());
    }

    /** 预计全年达到105亿元,力争2020年达到115亿元: a goal of other days, also behind what is expected. */
    private static boolean strivesForDays(Position position) {
        return position.next() instanceof PeriodMention days
                && days.start() == position.token().end()
                && days.expression().shape() == Shape.YEAR
                && position.isFirst();
    }

    /** Whether a word tells at the begin of its clause what was reached. */
    private static boolean startsResults(Word word, Position position) {
        boolean reached = word.is(Cue.ACHIEVE)
                && REACHED.contains(word.meaning().word())
                && (position.isFirst() || position.opensClause());
        boolean tells = word.is(Cue.ACHIEVE)
                || word.meaning().isTopic()
                || word.meaning().isName();
        return reached || tells && isReachedByNow(word, position);
    }

    /** 任务1:完成…, 目标二:…: a word of goals, its number and a colon open what they say. */
    private static boolean isNumbered(Position position) {
        NormalText text = position.text();
        int end = position.token().end();
        boolean number = Character.isDigit(text.at(end)) || Numerals.digit(text.at(end)) > 0;
        return number && (text.at(end + 1) == ':' || text.at(end + 2) == ':') && position.isFirst();
    }

    /** 力争全年7600万美元,目前(1-8月)已做到5312万美元; 计划30个,已签约18个: 已 or 目前完成, and nothing but days before it in its clause. */
    private static boolean isReachedByNow(Word word, Position position) {
        boolean already = word.meaning().word().startsWith(ALREADY)
                || position.text().startsWith(ALREADY, word.start() - 1)
                || word.is(Cue.ACHIEVE) && position.lead().has(Cue.NOWADAYS);
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

    /** 市里定的奋斗目标3500万美元,全年完成3620万美元: a noun for a goal right before its number makes no goal of what follows. */
    private static boolean isOfNumberAlone(Word word, Position position) {
        return word.is(Cue.PLAN)
                && word.is(Cue.TARGET)
                && position.next() instanceof Amount goal
                && goal.start() - word.end() <= 1
                && goal.unit().dimension() == Dimension.MONEY;
    }

    /** 占全市工作目标的77.1%: how far a goal is reached makes no goal of what follows. */
    private static boolean isReachedGoal(Word word, Position position) {
        boolean measured = word.is(Cue.TARGET)
                && (position.lead().has(Cue.SHARE)
                        || position.lead().has(Cue.ACHIEVE)
                        || position.lead().has(Cue.COMPLETION));
        int last = position.index() + (isTaskBehind(word, position) ? 1 : 0);
        boolean percent = word.is(Cue.PLAN)
                && position.text().at(position.tokens().get(last).end()) == '的'
                && last + 1 < position.tokens().size()
                && position.tokens().get(last + 1) instanceof Amount amount
                && amount.unit().dimension() == Dimension.PERCENT;
        return measured || percent;
    }

    /** 430亿元工作目标任务的58.43%: two words for one goal. */
    private static boolean isTaskBehind(Word word, Position position) {
        return position.next() instanceof Word task && task.is(Cue.TARGET) && task.start() == word.end();
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
                && !position.text().holdsAny(DONE_WITH_GOALS, 0, end)
                && position.isMark(position.index() + 1, Mark.Kind.SENTENCE)
                && position.tokens().get(position.index() + 1).start() == end
                && !tellsResultsBehind(position)
                && position.tokens().subList(0, position.index()).stream()
                        .noneMatch(token -> token instanceof Amount || token instanceof Mark mark && ends(mark));
    }

    /** 实际利用外资目标。1-12月实际利用外资累计完成13.7亿美元: the heading names a goal, and what follows is how far it was reached. */
    private static boolean tellsResultsBehind(Position position) {
        int next = position.index() + 2;
        if (next >= position.tokens().size() || !(position.tokens().get(next) instanceof PeriodMention days)) {
            return false;
        }
        int end =
                position.text().firstOf(CLAUSE_ENDS, days.end(), position.text().length());
        return position.text().holdsAny(DONE, days.end(), end);
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
