package org.duibiao.ingest.claim.prose.rule.period;

import java.util.List;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.Position;
import org.duibiao.ingest.claim.prose.rule.RoleRules;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.Ordinal;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.Tokenizer;
import org.duibiao.ingest.language.period.PeriodExpression.Reference;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;

/** Tells periods that say nothing of the days of what follows: those of comparisons, remarks, meetings, goals and averages. */
final class PeriodsAside {

    /** 按2005年可比价格计算: the year whose prices are counted in. */
    private static final List<String> PRICES_OF = List.of("可比价", "不变价", "价格计", "价计", "基价");

    private static final List<String> REASONS = List.of("主要是", "主要因", "主要系");

    private static final int LONGEST_REMARK = 8;
    /** Words that open a remark on what a number holds. */
    private static final List<String> REMARKS = List.of("含", "不含", "包含", "包括", "不包括", "剔除", "扣除");

    private static final int LONGEST_SUPERLATIVE = 12;
    private static final String CLAUSE_ENDS = ",;。:\0";
    private static final List<String> SUPERLATIVES = List.of("最", "首次", "首度", "新高", "第一次", "之冠");
    private static final List<String> STAGES =
            List.of("续建", "新建", "在建", "结转", "新引进", "引进", "签约", "新签约", "开工", "新开工", "落地");
    private static final List<String> HELD = List.of("召开", "举行", "举办", "开幕");
    /** 将于今年10月投产: when something is to happen. */
    private static final List<String> TO_COME = List.of("将于", "拟于", "定于", "预于");

    private static final List<String> OF_PLAN =
            List.of("规划", "纲要", "蓝图", "目标", "征程", "新征程", "开局", "良好开局", "新起点", "收官", "的收官", "的开局", "圆满收官", "发展");

    /** 上年无出口实绩: what was not says nothing of what follows. */
    private static final List<String> NOTHING = List.of("无", "没有", "未有", "尚无", "为零", "为空白", "同期无", "同期没有", "同期为零");

    private static final String SINCE = "由从";
    private static final String TOGETHER = "与同和跟";
    /** Characters between a year that figures are held against and 相比: 年初, 同期, 决算数. */
    private static final int LONGEST_BASE = 6;

    private static final List<String> POINTS = List.of("底", "初", "末", "上旬", "中旬", "下旬");
    private static final List<String> UNTIL = List.of("截至", "截止", "到", "至", "止");

    /** Characters of 11月底. */
    private static final int LONGEST_POINT = 4;

    private PeriodsAside() {}

    /**
     * Whether a period is told aside.
     *
     * @param opens whether it opens its clause
     */
    static boolean isAside(PeriodMention period, Position position, boolean opens, Passage passage) {
        boolean lastYears =
                RoleRules.isLastYear(period) && !opens && !passage.period().isReportYear(period);
        return lastYears
                || isHeldAgainst(period, position)
                || isToldAside(period, position)
                || !opens && (isReference(period, position.lead(), passage) || isPointInTime(period, position))
                || isOfGoal(period, position)
                || isOfAverage(period, position)
                || isOfRankBefore(period, position)
                || FoundingDays.areOf(period, position.text(), passage)
                || isOfPlan(period, position)
                || RoleRules.isLastYear(period) && position.text().startsWithAny(NOTHING, period.end());
    }

    /** 2023年是"十四五"承上启下之年, 紧扣"十四五"规划: a plan that a clause without figures only mentions, or that words of it stand behind. */
    private static boolean isOfPlan(PeriodMention period, Position position) {
        boolean several = period.expression().shape() == Shape.YEARS
                && period.expression().reference() == Reference.ABSOLUTE
                && position.text().at(period.start()) == '十';
        if (!several) {
            return false;
        }
        boolean predicate = position.text().holds("是", position.lead().start(), period.start())
                && position.nextMarkOrAmount() instanceof Mark;
        return predicate || position.text().startsWithAny(OF_PLAN, period.end());
    }

    /** 由2021年全市第6位上升至第4位,完成23.6亿元: when a rank was held that changed since. */
    private static boolean isOfRankBefore(PeriodMention period, Position position) {
        if (SINCE.indexOf(position.text().at(period.start() - 1)) < 0) {
            return false;
        }
        for (int i = position.index() + 1; i < position.lastAhead(); i++) {
            Token token = position.tokens().get(i);
            if (token instanceof Ordinal) {
                return true;
            }
            if (token instanceof Amount || token instanceof Mark) {
                return false;
            }
        }
        return false;
    }

    /** 26个(含2011年签约项目): a remark on what a number holds says nothing of what follows. */
    private static boolean isInRemark(PeriodMention period, NormalText text) {
        int from = Math.max(0, period.start() - LONGEST_REMARK);
        String before = text.words(from, period.start());
        int open = before.lastIndexOf('(');
        return open >= 0 && OneOf.begins(before.substring(open + 1), REMARKS);
    }

    /** 主要是今年首次单独核算: days in a clause that gives a reason and tells no number. */
    static boolean isOfReason(Position position) {
        if (!position.text()
                .holdsAny(REASONS, position.lead().start(), position.token().start())) {
            return false;
        }
        for (int i = position.index() + 1; i < position.tokens().size(); i++) {
            Token token = position.tokens().get(i);
            if (token instanceof Mark mark && mark.kind() != Mark.Kind.ENUMERATION) {
                return true;
            }
            if (Tokenizer.isNumber(token)) {
                return false;
            }
        }
        return true;
    }

    /** 十年来增长最快的一年, 近五年来首次: years that a superlative is of. */
    static boolean isOfSuperlative(PeriodMention period, NormalText text) {
        if (period.expression().shape() != Shape.YEARS) {
            return false;
        }
        for (int at = period.end(); at < period.end() + LONGEST_SUPERLATIVE; at++) {
            if (CLAUSE_ENDS.indexOf(text.at(at)) >= 0) {
                return false;
            }
            if (text.startsWithAny(SUPERLATIVES, at)) {
                return true;
            }
        }
        return false;
    }

    /** 是2010年的4.2倍: the days that a multiple is of. */
    private static boolean isOfMultiple(PeriodMention period, Position position) {
        return position.text().at(period.end()) == '的' && position.next() instanceof Multiple;
    }

    /** 2011年续建的21个项目: the year of a class of projects, inside the words that tell it. */
    private static boolean isOfClass(PeriodMention period, Position position) {
        NormalText text = position.text();
        for (int i = 0; i < STAGES.size(); i++) {
            String stage = STAGES.get(i);
            if (text.startsWith(stage, period.end()) && text.at(period.end() + stage.length()) == '的') {
                return true;
            }
        }
        return false;
    }

    /** 某县2024年招商引资大会召开: the year of a meeting, inside the clause that tells of it. */
    private static boolean isOfMeeting(PeriodMention period, Position position) {
        boolean opens = position.lead().uncovered() == 0
                && (position.previous() == null || position.previous() instanceof Mark);
        if (period.expression().shape() != Shape.YEAR || opens) {
            return false;
        }
        return position.nextMarkOrAmount() instanceof Mark mark
                && position.text().endsWithAny(HELD, mark.start());
    }

    /** 重点项目2月底全面复工,: when something happened that no number tells of, in a clause that says of what. */
    private static boolean isPointInTime(PeriodMention period, Position position) {
        Shape shape = period.expression().shape();
        boolean point = (shape == Shape.MONTH || shape == Shape.MONTHS)
                && period.end() - period.start() <= LONGEST_POINT
                && (position.text().startsWithAny(POINTS, period.end())
                        || position.text().endsWithAny(POINTS, period.end()));
        return point
                && !position.text().endsWithAny(UNTIL, period.start())
                && position.nextMarkOrAmount() instanceof Mark;
    }

    /** 无上年数据, 受去年3月大项目影响, 自8月以来逐月收窄: there is nothing of it, or it explains or tells since when. */
    private static boolean isToldAside(PeriodMention period, Position position) {
        char before = position.text().at(period.start() - 1);
        boolean since = before == '自' && position.text().startsWith("以来", period.end());
        return before == '无'
                || before == '受'
                || isOfMultiple(period, position)
                || isOfClass(period, position)
                || position.text().endsWithAny(TO_COME, period.start())
                || isOfMeeting(period, position)
                || isInRemark(period, position.text())
                || position.text().startsWithAny(PRICES_OF, period.end())
                || isQuoted(period, position)
                || since && period.expression().shape() == Shape.MONTH;
    }

    /** 增长1.3%,上半年为下降3.4%: what grew otherwise on days before is quoted. */
    private static boolean isQuoted(PeriodMention period, Position position) {
        int next = position.index() + 1;
        return position.text().at(period.end()) == '为'
                && position.isMark(position.index() - 1, Mark.Kind.COMMA)
                && next + 1 < position.tokens().size()
                && position.tokens().get(next + 1) instanceof Word word
                && (word.is(Cue.UP) || word.is(Cue.DOWN));
    }

    /** 同比2020年, 比2019年, 与2019年度相比, 成立于1958年: a year that figures are held against, that explains, or that tells of long ago. */
    private static boolean isReference(PeriodMention period, Lead lead, Passage passage) {
        boolean compared =
                period.expression().shape() == Shape.YEAR && lead.gap() == 0 && lead.endsWith(Cue.YEAR_ON_YEAR);
        return compared
                || lead.has(Cue.AGAINST)
                || lead.has(Cue.REASON)
                || passage.period().isLongAgo(period);
    }

    /** 与2019年度相比, 与2020年同期相比, 与2022年预算持平: 相比 or 持平 stands behind, in the same clause. */
    private static boolean isHeldAgainst(PeriodMention period, Position position) {
        if (TOGETHER.indexOf(position.text().at(period.start() - 1)) < 0) {
            return false;
        }
        for (int i = position.index() + 1; i < position.lastAhead(); i++) {
            if (!(position.tokens().get(i) instanceof Word word) || word.start() - period.end() > LONGEST_BASE) {
                return false;
            }
            if (word.is(Cue.AGAINST) || word.is(Cue.LEVEL_WITH)) {
                return true;
            }
        }
        return false;
    }

    /** 2021年目标, 2012年市下达: the year of a goal. */
    private static boolean isOfGoal(PeriodMention period, Position position) {
        return position.next() instanceof Word next
                && !position.announces(position.index() + 1)
                && (next.is(Cue.TARGET) || next.is(Cue.TIER))
                && next.start() - period.end() <= 1;
    }

    /** "十二五"期间年均增长: several years of an average alone. */
    private static boolean isOfAverage(PeriodMention period, Position position) {
        return period.expression().shape() == Shape.YEARS
                && position.next() instanceof Word next
                && next.is(Cue.AVERAGE)
                && next.start() - period.end() <= LONGEST_BASE;
    }
}
