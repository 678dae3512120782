package org.duibiao.ingest.claim.prose.attachment;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.AmountRoles;
import org.duibiao.ingest.claim.prose.rule.ComparedAmounts;
import org.duibiao.ingest.claim.prose.rule.GoalsBehind;
import org.duibiao.ingest.claim.prose.rule.RoleRules;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Multiple;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** What a number is: by the words around it ({@link RoleRules}, {@link AmountRoles}), and by what the number before it was. */
final class RoleTracker {

    /** 预算完成率:100%计满分: what stands behind a percentage that points are given for. */
    private static final List<String> FULL_MARKS = List.of("计满分", "得满分", "为满分", "以内计满分", "以内得满分");

    private static final List<String> GIVES = List.of("计", "得", "扣");
    private static final String POINTS = "分";
    /** Characters of 计10分. */
    private static final int LONGEST_POINTS = 5;

    /** 省下达3亿美元,市里定为3.5亿美元: words behind which the same goal is set once more. */
    private static final List<String> SET_AT = List.of(
            "定为", "调整为", "调增为", "调减为", "加压到", "加压至", "加压为", "提高到", "上调至", "上调为", "调高到", "调高至", "调高为", "加码到", "加码至",
            "追加到");

    private static final String OPENS = "(";
    private static final String CLAUSE_ENDS = ",。;:\0";
    private static final String BEYOND = "超";
    private static final String REALLY = "实际";
    private static final int LONGEST_BRACKET = 14;
    private static final String SIGNS = "+-";
    private static final Set<String> IS = Set.of("为", "是", "达", "达到");
    private static final String MONEY_ENDS = "元亿万";
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private final NormalText text;
    private final Passage passage;
    private final Names names;
    private final Deque<Optional<Role>> outside = new ArrayDeque<>();
    private @Nullable Role before;

    RoleTracker(NormalText text, Passage passage, Names names) {
        this.text = text;
        this.passage = passage;
        this.names = names;
    }

    /** The role of the number before; null at the start of a statement. */
    @Nullable
    Role before() {
        return before;
    }

    /** Whether the number before was of a role. */
    boolean isBehind(Role role) {
        return before == role;
    }

    /**
     * The role of a number.
     *
     * @param after what follows it and those of its list, or null at the end
     */
    Role of(Token number, Lead lead, @Nullable Token after) {
        if (isGoalOfShare(number)) {
            return Role.SHARE;
        }
        Role role = roleByWords(number, lead, after);
        boolean ofOtherBase = isSinceChangeBegan(lead) || isOfSeveralYears(lead) || GrowthRules.isOverYears(text, lead);
        return role == Role.GROWTH && ofOtherBase ? Role.OTHER_BASE : role;
    }

    /** Notes the role of a number, and where a change began that it tells of: what follows is told by these. */
    void pass(Role role, Lead lead) {
        before = role;
        if ((role == Role.OTHER_BASE || role == Role.DIFFERENCE) && RoleRules.againstGoal(lead)) {
            passage.statement().change().begin(0);
        } else if (role == Role.DIFFERENCE && lead.has(Cue.YEAR_ON_YEAR)) {
            passage.statement().change().end();
        } else if (role == Role.LAST_YEAR && lead.has(Cue.AGAINST)) {
            noteBase(lead);
        } else if (role == Role.LAST_YEAR && ComparedAmounts.beginsChange(text, lead)) {
            noteChange(lead);
        }
    }

    /** Opens a bracket: what it holds says nothing of the role of what follows it. */
    void open() {
        outside.push(Optional.ofNullable(before));
    }

    /** Closes a bracket; a goal before it is again the number before. */
    void close() {
        if (!outside.isEmpty() && outside.pop().filter(Role.TARGET::equals).isPresent()) {
            before = Role.TARGET;
        }
    }

    void endStatement() {
        before = null;
        outside.clear();
    }

    private Role roleByWords(Token number, Lead lead, @Nullable Token after) {
        if (number instanceof Multiple multiple) {
            boolean ofLastYear = before == Role.LAST_YEAR && RoleRules.isBehindBracket(lead);
            return ofLastYear
                    ? Role.GROWTH
                    : RoleRules.ofMultiple(multiple, lead, passage.period().year());
        }
        Amount amount = (Amount) number;
        return amount.unit().dimension() == Dimension.PERCENT
                ? ofPercent(amount, lead, after)
                : ofAmount(amount, lead, after);
    }

    private Role ofPercent(Amount amount, Lead lead, @Nullable Token after) {
        if (isCriterion(amount)) {
            return Role.OTHER_BASE;
        }
        boolean rate = names.inLead(lead, amount.unit()).isPresent();
        Role role = RoleRules.ofPercent(
                lead, before == Role.TARGET, rate, passage.period().year());
        if (role == Role.GROWTH && GoalsBehind.isGrowthOfGoal(text, amount)) {
            return Role.TARGET_GROWTH;
        }
        if (role == Role.GROWTH && GrowthRules.isTurnedFrom(text, amount, lead)) {
            return Role.LAST_YEAR;
        }
        if (role == Role.GROWTH && before == Role.SHARE && leadsOnShare(lead)) {
            return Role.SHARE;
        }
        if (role == Role.COMPLETION && isBeyondGoal(amount, lead)) {
            return Role.AHEAD;
        }
        if (role == Role.COMPLETION && before == Role.GROWTH && isGoalOfGrowth(amount, lead)) {
            return Role.TARGET_GROWTH;
        }
        boolean behind = role == Role.UNTOLD || role == Role.COMPLETION;
        if (behind && isGrowthReached(amount, lead) || role == Role.UNTOLD && isGrowthOfNextDays(amount, lead)) {
            return Role.GROWTH;
        }
        if (behind && GrowthRules.isShareOfClauseBefore(text, amount, lead)) {
            return Role.SHARE;
        }
        boolean ofRegion = GrowthRules.isOfRegionBehind(lead, before)
                || GrowthRules.isOfSameDays(lead)
                || GrowthRules.isRateOfClauseBefore(text, amount, lead);
        if (behind && (ofRegion || GrowthRules.isToldBehind(text, amount, lead, after))) {
            return Role.GROWTH;
        }
        boolean told = role == Role.UNTOLD
                && (isSignedRemark(amount) || names.ofListedField(lead).isPresent());
        return told ? Role.GROWTH : role;
    }

    /** 社零总额75.3亿元(+4.1%): a percentage with a sign, alone in a bracket right behind money. */
    private boolean isSignedRemark(Amount percent) {
        return SIGNS.indexOf(text.at(percent.start())) >= 0
                && text.at(percent.start() - 1) == '('
                && text.at(percent.end()) == ')'
                && MONEY_ENDS.indexOf(text.at(percent.start() - 2)) >= 0;
    }

    /** 增速8.2%(目标8%), 增长6%,预期目标7%: the goal of the growth before, and not how far it is reached. */
    private boolean isGoalOfGrowth(Amount percent, Lead lead) {
        return lead.last(Cue.TARGET) >= 0
                && lead.lastName() < 0
                && !lead.has(Cue.ACHIEVE)
                && !lead.has(Cue.COMPLETION)
                && !lead.has(Cue.SHARE)
                && text.at(percent.start() - 1) != '的';
    }

    /** 增速目标8%,实际完成8.3%: the growth that was reached, behind a goal of nothing but growth; 完成目标的83% says how much of it. */
    private boolean isGrowthReached(Amount percent, Lead lead) {
        return (lead.has(Cue.ACHIEVE) || lead.has(Cue.RESULTS))
                && !lead.has(Cue.COMPLETION)
                && lead.last(Cue.TARGET) < 0
                && lead.lastName() < 0
                && text.at(percent.start() - 1) != '的'
                && (before == Role.TARGET_GROWTH && text.holds(REALLY, lead.start(), lead.end())
                        || passage.statement()
                                .current()
                                .filter(Figure::isGoalOfGrowth)
                                .isPresent());
    }

    /** 增速一季度6%,上半年7%: behind a growth of some days, nothing but others; behind a fall only where a sign tells which it is. */
    private boolean isGrowthOfNextDays(Amount percent, Lead lead) {
        boolean days = before == Role.GROWTH
                && lead.hasPeriod()
                && lead.uncovered() <= 1
                && lead.all(token -> token instanceof PeriodMention
                        || token instanceof Mark
                        || token instanceof Word word
                                && IS.contains(word.meaning().word()));
        return days
                && passage.statement()
                        .current()
                        .flatMap(Figure::growth)
                        .filter(growth ->
                                growth.percent().signum() >= 0 || SIGNS.indexOf(text.at(percent.start())) >= 0)
                        .isPresent();
    }

    /** 超额完成目标任务的6.5%: by how much a goal was exceeded, since less than all of it is no more than it. */
    private static boolean isBeyondGoal(Amount percent, Lead lead) {
        return percent.number().value().compareTo(ALL) < 0
                && lead.any(token -> token instanceof Word word && word.is(Cue.AHEAD) && word.is(Cue.ACHIEVE));
    }

    /** 占比由20%提高到25%: what a share became, and nothing that grew. */
    private static boolean leadsOnShare(Lead lead) {
        return lead.has(Cue.CHANGE_TO) && lead.lastName() < 0 && !lead.has(Cue.YEAR_ON_YEAR);
    }

    /** 预算完成率:100%计满分: what points are given for, and nothing that was reached. */
    private boolean isCriterion(Amount percent) {
        return text.startsWithAny(FULL_MARKS, percent.end())
                || text.startsWithAny(GIVES, percent.end())
                        && text.holds(POINTS, percent.end(), percent.end() + LONGEST_POINTS);
    }

    private Role ofAmount(Amount amount, Lead lead, @Nullable Token after) {
        boolean alone = lead.end() - lead.start() == 1;
        if (before == Role.EACH_PERIOD && text.at(lead.start()) == '、'
                || before == Role.DIFFERENCE && alone && CharacterForms.joins(text.at(lead.start()))) {
            return before;
        }
        if (before == Role.TARGET && RoleRules.isBehindBracket(lead) && isBeyondBracket(lead)) {
            return Role.DIFFERENCE;
        }
        Role role = AmountRoles.of(text, amount, lead, after);
        if (role == Role.AHEAD && isGoalExceeded(amount, lead)) {
            return Role.TARGET;
        }
        if (role == Role.TARGET && isTooFarBeyond(amount, lead)) {
            return Role.DIFFERENCE;
        }
        if (role == Role.LEVEL && before == Role.TARGET && isListedWithGoal(lead)) {
            return Role.TARGET;
        }
        if (role == Role.LEVEL
                && before == Role.TARGET
                && lead.lastName() < 0
                && text.endsWithAny(SET_AT, amount.start())) {
            return Role.TARGET;
        }
        return role == Role.LEVEL && isOfYearBefore(lead) ? Role.LAST_YEAR : role;
    }

    /** 到位829亿元,超半年目标29亿元: by how much a goal was exceeded, since it is far less than what was reached. */
    private boolean isTooFarBeyond(Amount amount, Lead lead) {
        return text.holds(BEYOND, lead.start(), lead.start() + 2)
                && lead.lastName() < 0
                && amount.unit().dimension() == Dimension.MONEY
                && reachedInUnitOf(amount)
                        .filter(level -> level.baseValue()
                                        .compareTo(amount.quantity().baseValue().multiply(TWICE))
                                >= 0)
                        .isPresent();
    }

    /** The level of the figure that is spoken of, where an amount is counted in the same. */
    private Optional<Quantity> reachedInUnitOf(Amount amount) {
        return passage.statement()
                .current()
                .flatMap(Figure::level)
                .filter(level -> level.unit().base().equals(amount.unit().base()));
    }

    /** 引资任务为48亿元、实际利用外资1.1亿美元: what is listed with a goal is one. */
    private boolean isListedWithGoal(Lead lead) {
        return text.at(lead.start()) == '、' && lead.lastName() >= 0 && !lead.has(Cue.ACHIEVE);
    }

    /** 超过市下达任务(60亿元)8.2亿元: whether what stands before a bracket says that a goal in it was exceeded. */
    private boolean isBeyondBracket(Lead lead) {
        int open = text.startBehind(OPENS, lead.start() - LONGEST_BRACKET, lead.start());
        int from = text.startBehind(CLAUSE_ENDS, open - LONGEST_BRACKET, open);
        return text.holds(BEYOND, from, open);
    }

    /** 占比64.9%(任务数60%): a percentage in brackets right behind a share is of that share, and of no figure. */
    private boolean isGoalOfShare(Token number) {
        return number instanceof Amount amount
                && amount.unit().dimension() == Dimension.PERCENT
                && passage.statement().inBrackets()
                && !outside.isEmpty()
                && outside.peek().filter(Role.SHARE::equals).isPresent();
    }

    /** 从2015年的10亿元增至2020年的20亿元,增长100%: no growth of a year. */
    private boolean isSinceChangeBegan(Lead lead) {
        OptionalInt began = passage.statement().change().began();
        return began.isPresent()
                && lead.lastName() < 0
                && !lead.has(Cue.YEAR_ON_YEAR)
                && began.getAsInt() < passage.period().period().end().getYear() - 1;
    }

    /** "十三五"期间累计进出口326亿美元,增长65%; 2012年至2021年,进出口增长1.1倍: over several years, and no growth of one. */
    private boolean isOfSeveralYears(Lead lead) {
        if (lead.has(Cue.YEAR_ON_YEAR)) {
            return false;
        }
        return lead.lastName() >= 0
                ? passage.period().period().spansYears()
                : passage.statement()
                        .current()
                        .filter(figure -> figure.period().spansYears())
                        .isPresent();
    }

    /** 协议投资额4994亿元,超过目标任务4000亿元: the goal itself, since nothing is exceeded by the most of it. */
    private boolean isGoalExceeded(Amount amount, Lead lead) {
        return RoleRules.exceedsGoal(lead)
                && reachedInUnitOf(amount)
                        .filter(level ->
                                level.baseValue().compareTo(amount.quantity().baseValue()) > 0)
                        .filter(level -> level.baseValue()
                                        .compareTo(amount.quantity().baseValue().multiply(TWICE))
                                < 0)
                        .isPresent();
    }

    /** 由上年的30亿元增加到33亿元: a year before is mentioned that nothing else here speaks of. */
    private boolean isOfYearBefore(Lead lead) {
        return !lead.has(Cue.CHANGE_TO)
                && !lead.has(Cue.YEAR_ON_YEAR)
                && lead.hasPeriod(mention ->
                        RoleRules.isLastYear(mention) && !passage.period().speaksOf(mention));
    }

    /** 从2015年的10亿元增至: growth behind it is of the years since. */
    private void noteChange(Lead lead) {
        if (passage.period().isLongAgo()) {
            passage.statement().change().begin(0);
        } else if (lead.hasPeriod()) {
            passage.statement().change().begin(passage.period().period().end().getYear());
        } else {
            passage.statement().change().beginAgain();
        }
    }

    /** 较"十三五"末的12.2亿元增长80%: growth behind it is of the years since. */
    private void noteBase(Lead lead) {
        int year = passage.period().year();
        for (Token token : lead.tokens()) {
            if (token instanceof PeriodMention base) {
                passage.statement().change().begin(base.expression().yearWithin(year, year));
            }
        }
    }
}
