package org.duibiao.ingest.claim.prose.rule;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;
import org.jspecify.annotations.Nullable;

/** What is held against something else: more than others or than a goal, where a change began, what a share is of. */
public final class ComparedAmounts {

    /** 名义GDP增量317亿元, 贸易顺差5亿美元: words behind a name that tell how much more it is, and not how much. */
    private static final List<String> CHANGES = List.of("增量", "净增额", "增加额", "增长额", "顺差", "逆差", "缺口", "差额");

    private static final List<String> WITH = List.of("与", "同", "跟", "较");

    /** 距目标还差3000万元: how much is missing. */
    private static final List<String> MISSING = List.of(
            "还需", "还差", "尚差", "尚需", "仍差", "相差", "还缺", "尚缺", "差距", "差距为", "缺口", "缺口为", "目标差", "任务差", "计划差", "目标欠", "任务欠",
            "还欠", "尚欠", "目标少", "任务少");

    /** 还将到位, 再投入: words that tell more of what is there. */
    private static final List<String> FURTHER =
            List.of("还将", "还可", "还能", "还要", "将再", "可再", "再到位", "再投入", "还需到位", "还有望");

    private static final List<String> COMES = List.of("到位", "到位资金", "到资", "到账", "投入", "进资", "实际到位");
    private static final int LONGEST_FURTHER = 8;

    /** 比全省高1.18万元, 同比多4.2亿元. */
    private static final String HIGHER = "高低多少";

    /** What 比上年, 较去年 and 与上年 begin with, and 同比 does not. */
    private static final String HELD = "比较与";

    private static final String MORE = "多少";

    private static final List<String> FRACTIONS = List.of("分之", "半", "成", "1/", "2/", "3/");
    private static final int LONGEST_FRACTION = 9;
    private static final String CLAUSE_ENDS = ",。;:\n\0";

    /** 比必达目标超出2亿元: how much more. */
    private static final List<String> BEYOND = List.of("超出", "多出", "超额", "多完成");

    private static final List<String> EXCEEDED = List.of("超出", "多出");

    /** What stands behind the year that follows a figure of the year before. */
    private static final List<String> ON_YEAR_BEFORE = List.of("年比上年", "年较上年", "年比去年", "年较去年", "年同比");

    private static final int YEAR_DIGITS = 4;

    private ComparedAmounts() {}

    /** The role of an amount that is held against something else; empty for others. */
    static Optional<Role> role(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        if (lead.last(Cue.EXCEEDS) > lead.lastName() && lead.last(Cue.TARGET) < 0
                || text.endsWithAny(MISSING, amount.start())
                || lead.last(Cue.TARGET) >= 0 && text.endsWithAny(BEYOND, amount.start())
                || isBeyondGoal(text, amount, lead)) {
            return Optional.of(Role.DIFFERENCE);
        }
        boolean ahead = lead.has(Cue.AHEAD) && lead.has(Cue.TARGET) || RoleRules.exceedsGoal(lead);
        if (ahead && text.at(amount.end()) != '的') {
            return Optional.of(Role.AHEAD);
        }
        if (lead.endsWith(Cue.NET) && lead.gap() <= 1 && amount.unit().dimension() == Dimension.MONEY
                || (lead.has(Cue.AGAINST) || lead.has(Cue.YEAR_ON_YEAR))
                        && HIGHER.indexOf(text.at(amount.start() - 1)) >= 0) {
            return Optional.of(Role.DIFFERENCE);
        }
        boolean against = lead.has(Cue.AGAINST) || text.holdsAny(WITH, lead.start(), amount.start());
        if (against && (text.startsWith("相比", amount.end()) || text.startsWith("比较", amount.end()))) {
            return Optional.of(Role.LAST_YEAR);
        }
        if (isWhereChangeBegan(text, amount, lead, next)
                || isMultiplied(text, amount, next)
                || isHeldAgainst(amount, lead, next)
                || isBaseOfNextYear(text, amount, lead)) {
            return Optional.of(Role.LAST_YEAR);
        }
        if (lead.lastName() >= 0
                && text.startsWithAny(
                        CHANGES, lead.tokens().get(lead.lastName()).end())) {
            return Optional.of(Role.DIFFERENCE);
        }
        boolean ofGoal = RoleRules.againstGoal(lead) && changes(amount, next);
        if (ofGoal || isOfWhole(lead, amount, next) || isExceeded(text, amount, lead)) {
            return Optional.of(Role.OTHER_BASE);
        }
        if (isFurther(text, amount, lead) || tellsHowMuchMore(text, lead)) {
            return Optional.of(Role.DIFFERENCE);
        }
        boolean spent = text.startsWith("用了", amount.end()) || text.startsWith("只用", amount.end());
        return spent ? Optional.of(Role.OTHER_BASE) : Optional.empty();
    }

    /** 超出半年任务目标2000万美元: by how much a goal was exceeded; 超过目标的60亿元 is a goal. */
    private static boolean isBeyondGoal(NormalText text, Amount amount, Lead lead) {
        int goal = lead.last(Cue.TARGET);
        return goal >= 0
                && lead.tokens().get(goal).end() == amount.start()
                && text.holdsAny(EXCEEDED, lead.start(), lead.tokens().get(goal).start());
    }

    /** 年内还将到位8000万元, 再投入2亿元: money that comes on top of what is there, and no level. */
    private static boolean isFurther(NormalText text, Amount amount, Lead lead) {
        return amount.unit().dimension() == Dimension.MONEY
                && text.endsWithAny(COMES, lead.end())
                && text.holdsAny(FURTHER, Math.max(lead.start(), lead.end() - LONGEST_FURTHER), lead.end());
    }

    /** 同比多出口4200万美元, 比上年少进口1.2亿元: how much more, by a verb before the name. */
    private static boolean tellsHowMuchMore(NormalText text, Lead lead) {
        int name = lead.lastName();
        if (name < 0 || !lead.has(Cue.YEAR_ON_YEAR) && !lead.has(Cue.AGAINST)) {
            return false;
        }
        int start = lead.tokens().get(name).start();
        return MORE.indexOf(text.at(start - 1)) >= 0
                && (lead.last(Cue.YEAR_ON_YEAR) < name || lead.last(Cue.AGAINST) < name);
    }

    /** 从10亿元增至50亿元: an earlier level, where a change began. */
    private static boolean isWhereChangeBegan(NormalText text, Amount amount, Lead lead, @Nullable Token next) {
        return next instanceof Word word
                && word.is(Cue.CHANGE_TO)
                && next.start() - amount.end() <= 1
                && beginsChange(text, lead);
    }

    /** 是2010年20亿元的2.5倍: the level that a multiple is of. */
    private static boolean isMultiplied(NormalText text, Amount amount, @Nullable Token next) {
        return next instanceof Multiple && text.at(amount.end()) == '的' && next.start() - amount.end() == 1;
    }

    /** Whether words tell where a change began: 从, 由. */
    public static boolean beginsChange(NormalText text, Lead lead) {
        return text.holds("从", lead.start(), lead.end()) || text.holds("由", lead.start(), lead.end());
    }

    /** 比2013年的24.8万元下降, 比上年累计支出433万元减少: the level of a year that the figure is held against. */
    private static boolean isHeldAgainst(Amount amount, Lead lead, @Nullable Token next) {
        boolean ofYear = lead.has(Cue.AGAINST) && lead.hasPeriod() && lead.last(Cue.AGAINST) > lead.lastName()
                || opensWithYear(lead);
        return ofYear && changes(amount, next);
    }

    /** Whether a clause begins with 比上年, 较去年, so that the level behind it is that year's. */
    private static boolean opensWithYear(Lead lead) {
        return !lead.tokens().isEmpty()
                && lead.tokens().get(0) instanceof Word word
                && word.is(Cue.YEAR_ON_YEAR)
                && HELD.indexOf(word.meaning().word().charAt(0)) >= 0;
    }

    /** Whether a word of change stands right behind an amount. */
    private static boolean changes(Amount amount, @Nullable Token next) {
        return next instanceof Word word && (word.is(Cue.UP) || word.is(Cue.DOWN)) && next.start() - amount.end() <= 1;
    }

    /** 已超2020年全年的1503.6亿元: the level of other days that is exceeded. */
    private static boolean isExceeded(NormalText text, Amount amount, Lead lead) {
        int above = lead.last(Cue.ABOVE);
        return above >= 0
                && above > lead.lastName()
                && above + 1 < lead.tokens().size()
                && lead.tokens().get(above + 1) instanceof PeriodMention period
                && period.start() == lead.tokens().get(above).end()
                && text.at(amount.start() - 1) == '的';
    }

    /** 占全省8400万美元的44.2%: what a share is of. */
    static boolean isOfWhole(Lead lead, Amount amount, @Nullable Token next) {
        return isOfPercent(amount, next)
                && isShareOfRegion(lead)
                && !lead.has(Cue.TARGET)
                && !lead.has(Cue.TIER)
                && !lead.has(Cue.ACHIEVE);
    }

    /** 占全县社零总额16.8亿元的四分之一强, 的半数, 的近三成: what a fraction in words is of. */
    public static boolean isOfFraction(NormalText text, Lead lead, Token number) {
        if (!(number instanceof Amount amount)
                || !lead.has(Cue.SHARE)
                || text.at(amount.end()) != '的'
                || lead.has(Cue.TARGET)
                || lead.has(Cue.TIER)) {
            return false;
        }
        int end = text.firstOf(CLAUSE_ENDS, amount.end(), amount.end() + LONGEST_FRACTION);
        return text.holdsAny(FRACTIONS, amount.end() + 1, end);
    }

    static boolean isOfPercent(Amount amount, @Nullable Token next) {
        return next instanceof Amount percent
                && percent.unit().dimension() == Dimension.PERCENT
                && percent.start() - amount.end() == 1;
    }

    /** 占全省, 占全市: a share that words of a region say the whole of; 占州新下达到位资金22亿元的101% is how far a goal is reached. */
    private static boolean isShareOfRegion(Lead lead) {
        int share = lead.last(Cue.SHARE);
        return share >= 0
                && (lead.last(Cue.REGION_WORD) > share
                        || lead.tokens().get(share) instanceof Word word
                                && word.meaning().word().indexOf('全') >= 0);
    }

    /** 2017年预算352万元,2018年比上年增加34万元: the year before, that the next clause compares with. */
    private static boolean isBaseOfNextYear(NormalText text, Amount amount, Lead lead) {
        int next = amount.end() + 1;
        int behind = next + YEAR_DIGITS;
        if (!lead.hasPeriod() || text.at(amount.end()) != ',' || !text.startsWithAny(ON_YEAR_BEFORE, behind)) {
            return false;
        }
        int year = 0;
        for (int at = next; at < behind; at++) {
            if (!Character.isDigit(text.at(at))) {
                return false;
            }
            year = year * 10 + text.at(at) - '0';
        }
        int before = year - 1;
        return lead.hasPeriod(mention -> mention.expression().shape() == PeriodExpression.Shape.YEAR
                && mention.expression().reference() == PeriodExpression.Reference.ABSOLUTE
                && mention.expression().year() == before);
    }
}
