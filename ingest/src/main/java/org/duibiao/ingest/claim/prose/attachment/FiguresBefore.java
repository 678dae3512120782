package org.duibiao.ingest.claim.prose.attachment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.coverage.Coverage;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Quantity;

/** Tells of a level without a name of its own whether the figure before says what it is. */
final class FiguresBefore {

    /** Characters without meaning that may stand between a period and a figure that has no name of its own. */
    private static final int LOOSEST_REPEAT = 1;

    /** Words that stand for the name of the clause before. */
    private static final List<String> TOTALS = List.of("总额", "总量", "总值", "规模", "总规模", "总数", "金额", "总金额");

    private static final List<String> SAME =
            List.of("这一数字", "这个数字", "这一数据", "这一指标", "该项指标", "该指标", "此项指标", "上述指标", "这一数", "该数字", "该数据");

    private static final String NEW_ENTERPRISES = "new_above_limit_enterprises";
    private static final List<String> ADDED = List.of("新增", "新入库", "新纳统", "新入统", "新培育");

    private static final List<String> BASES = List.of("口径", "口径为", "口径统计", "口径统计为", "口径计", "口径计算", "口径达", "口径完成");
    private static final int LONGEST_BASIS = 12;

    private static final Set<String> LEVEL_TOLD = Set.of(
            "为", "是", "只有", "仅有", "仅为", "仅", "只", "停在", "落在", "落到", "来到", "定格在", "报", "录得", "总量为", "总额为", "规模为", "总值为",
            "总量是");

    private static final Set<String> ALL_OF_THEM = Set.of("共计", "合计", "总计", "共", "总共", "共有");

    /** No word of the two lists is longer. */
    private static final int LONGEST_OF_THEM = 3;

    private static final List<String> CONVERSIONS =
            List.of("折合", "约合", "合人民币", "折人民币", "折美元", "折算", "折成", "折为", "按美元计", "以美元计", "按人民币计", "以人民币计");

    /** No currency of reports is worth so many of another; the rouble and the won come near. */
    private static final BigDecimal FURTHEST_RATE = BigDecimal.valueOf(2000);

    private final Passage passage;
    private final Names names;
    private final Coverage coverage;
    private final CountsBefore counts;
    private Optional<Naming> saidNone = Optional.empty();

    FiguresBefore(Passage passage, Names names, Coverage coverage) {
        this.passage = passage;
        this.names = names;
        this.coverage = coverage;
        this.counts = new CountsBefore(passage, names, coverage);
    }

    /** Whether nothing stands before a number but 达到, 累计实现, 共完成 and their like. */
    private boolean onlyAchieves(Lead lead) {
        boolean achieves = lead.has(Cue.ACHIEVE) || lead.has(Cue.CUMULATIVE) || lead.has(Cue.ABOVE);
        return achieves && lead.uncovered() <= 1 + lengthOfTotal(lead) && lead.all(FiguresBefore::isOfReaching);
    }

    /** Among goals, 增长6%,力争突破1900亿元: words of a goal, and of nothing else. */
    private boolean onlyPromises(Lead lead) {
        return lead.has(Cue.PLAN)
                && lead.uncovered() <= 1
                && lead.all(token -> isOfReaching(token) || token instanceof Word word && word.is(Cue.PLAN))
                && passage.statement()
                        .current()
                        .filter(goal -> goal.mode() == Mode.GOAL)
                        .isPresent();
    }

    private static boolean isOfReaching(Token token) {
        return token instanceof Word word
                && (word.is(Cue.ACHIEVE)
                        || word.is(Cue.CUMULATIVE)
                        || word.is(Cue.PLAIN)
                        || word.is(Cue.ABOVE)
                        || word.is(Cue.ABOUT)
                        || word.is(Cue.BELOW));
    }

    private boolean fits(Naming naming, Amount amount) {
        return naming.indicatorId()
                .filter(id -> coverage.fits(id, amount.unit()))
                .isPresent();
    }

    /** 缩水45%,只有1.3亿美元; 翻了一番,全年2640万美元: words that do no more than give the level, or nothing but days. */
    private boolean onlyTellsLevel(Lead lead) {
        return LEVEL_TOLD.contains(names.words(lead.start(), lead.end()))
                || lead.hasPeriod()
                        && lead.uncovered() == 0
                        && lead.all(token -> token instanceof PeriodMention || isOfReaching(token));
    }

    /** 总额达到, 规模达: how many characters a word has that says the same thing over again. */
    private int lengthOfTotal(Lead lead) {
        String words = names.words(lead.start(), lead.end());
        int longest = 0;
        for (int i = 0; i < TOTALS.size(); i++) {
            String total = TOTALS.get(i);
            longest = words.startsWith(total) ? Math.max(longest, total.length()) : longest;
        }
        return longest;
    }

    /** 在高基数上增长6.2%,达到202亿美元: the level of a figure whose growth came first. */
    boolean isLevelAfterGrowth(Amount amount, Lead lead) {
        return (onlyAchieves(lead) || onlyPromises(lead) || onlyTellsLevel(lead) && names.endsClause(amount))
                && amount.unit().dimension() == Dimension.MONEY
                && passage.statement()
                        .current()
                        .filter(figure ->
                                figure.growth().isPresent() && figure.level().isEmpty())
                        .filter(figure ->
                                figure.period().equals(passage.period().period()))
                        .filter(figure -> fits(figure.naming(), amount))
                        .isPresent();
    }

    /** 出口、进口分别增长5%和7%,总量分别达12亿元和8亿元: the figures of a list whose growths came first, as many as numbers; none otherwise. */
    List<Figure> grownBefore(List<Token> numbers, Lead lead) {
        List<Figure> told = passage.statement().figures();
        int from = told.size() - numbers.size();
        boolean listed = numbers.size() > 1
                && lead.has(Cue.RESPECTIVELY)
                && lead.lastName() < 0
                && from >= 0
                && lead.uncovered() <= 1 + lengthOfTotal(lead);
        if (!listed) {
            return List.of();
        }
        List<Figure> grown = told.subList(from, told.size());
        for (int i = 0; i < grown.size(); i++) {
            boolean fits = numbers.get(i) instanceof Amount amount
                    && grown.get(i).level().isEmpty()
                    && grown.get(i).growth().isPresent()
                    && fits(grown.get(i).naming(), amount);
            if (!fits) {
                return List.of();
            }
        }
        return grown;
    }

    /** 突破200亿元,达到219亿元; 突破百亿元大关,为101.7亿元: of the same days, the exact figure of one that was only bounded. */
    boolean isExactOfBound(Amount amount, Lead lead) {
        return (onlyAchieves(lead)
                        || onlyAchievesInDays(lead)
                        || LEVEL_TOLD.contains(names.words(lead.start(), lead.end())))
                && amount.number().comparison() == Comparison.EQUAL
                && passage.statement()
                        .current()
                        .filter(figure ->
                                figure.period().equals(passage.period().period()))
                        .flatMap(Figure::level)
                        .filter(level -> level.number().comparison() != Comparison.EQUAL
                                && level.unit().base().equals(amount.unit().base()))
                        .isPresent();
    }

    /** 连续三年超1亿美元,2022年达1.3亿美元: days that are told once more. */
    private boolean onlyAchievesInDays(Lead lead) {
        return lead.hasPeriod()
                && lead.has(Cue.ACHIEVE)
                && lead.uncovered() <= 1
                && lead.all(token -> token instanceof PeriodMention || isOfReaching(token));
    }

    /** 按全年平均汇率折合人民币, 约合: words that tell a figure over again in another currency. */
    private boolean converts(Lead lead) {
        return lead.lastName() < 0
                && OneOf.standsIn(names.words(lead.start(), lead.end()), CONVERSIONS)
                && !lead.hasNumber();
    }

    /** 100亿元(15亿美元), 3亿美元,折合人民币21亿元: the same figure in another currency. */
    boolean isOtherCurrency(Amount amount, Lead lead) {
        Optional<Figure> current = passage.statement().current();
        boolean bracket = !lead.tokens().isEmpty()
                && lead.tokens().get(0) instanceof Mark mark
                && mark.kind() == Mark.Kind.OPEN
                && lead.lastName() < 0
                && lead.uncovered() <= 4;
        return (bracket || converts(lead))
                && amount.unit().dimension() == Dimension.MONEY
                && current.flatMap(Figure::level)
                        .filter(level -> level.unit().dimension() == Dimension.MONEY
                                && !level.unit().base().equals(amount.unit().base()))
                        .filter(level -> mayBeSame(level, amount.quantity()))
                        .isPresent();
    }

    /** Whether two currencies can lie so far apart: 生产总值25亿元,人均折合8606美元 are not one figure. */
    private static boolean mayBeSame(Quantity one, Quantity other) {
        BigDecimal less = one.baseValue().min(other.baseValue());
        BigDecimal more = one.baseValue().max(other.baseValue());
        return less.multiply(FURTHEST_RATE).compareTo(more) >= 0;
    }

    /** 其中4月完成5亿元, 我县仅为13.8亿元, 增加到9.1亿元: no name: that of the figure before, of other days or another subject. */
    Optional<Naming> ofFigureBefore(Lead lead, Amount amount) {
        boolean changed = lead.has(Cue.CHANGE_TO) && !passage.sentence().isEmpty();
        int meant = Math.max(lengthOfSame(lead), lengthOfBasis(lead));
        boolean reached = lead.has(Cue.NOWADAYS) && lead.has(Cue.ACHIEVE);
        boolean told = lead.hasPeriod()
                || changed
                || reached
                || addsUp(lead)
                || lead.has(Cue.REGION_WORD)
                || lead.has(Cue.PLAN)
                || tellsTier(lead)
                || reachesGoal(lead)
                || meant > 0;
        if (!told
                || lead.lastName() >= 0
                || lead.uncovered() > LOOSEST_REPEAT + meant
                || passage.statement().isOfOtherMeasure()) {
            return Optional.empty();
        }
        return ofListBefore(amount)
                .map(naming ->
                        OneOf.standsIn(names.words(lead.start(), lead.end()), ADDED) ? ofNewOnes(naming) : naming)
                .or(() -> ofGrowthOfRegionAbove(lead, amount));
    }

    /** 限上企业86家,当年新增15家: all of them are not what is counted, those that are new are. */
    private static Naming ofNewOnes(Naming all) {
        return all.indicatorId().filter(NEW_ENTERPRISES::equals).isPresent() ? all.standing() : all;
    }

    /** 6月进出口5亿元,累计28亿元; 年内累计28亿元: behind a figure of one month, nothing but the word for the year to date. */
    private boolean addsUp(Lead lead) {
        return lead.tokens().size() == 1
                && lead.endsWith(Cue.CUMULATIVE)
                && passage.lastFigure()
                        .filter(figure -> !figure.period().spansYears()
                                && figure.period().start().getMonth()
                                        == figure.period().end().getMonth())
                        .isPresent();
    }

    /** 全市社零总额增长36.9%,全县实现29.87亿元: the name of a growth of the region above, for the level of the region's own. */
    private Optional<Naming> ofGrowthOfRegionAbove(Lead lead, Amount amount) {
        return lead.has(Cue.REGION_WORD) && lead.has(Cue.ACHIEVE)
                ? passage.lastFigure()
                        .filter(figure ->
                                figure.level().isEmpty() && figure.growth().isPresent() && !figure.isClaim())
                        .filter(figure -> fits(figure.naming(), amount))
                        .map(figure -> figure.naming().again("same_name_again", Grade.C))
                : Optional.empty();
    }

    /** 力争50亿元,冲刺52亿元: how hard a goal is, behind another. */
    private boolean tellsTier(Lead lead) {
        return lead.has(Cue.TIER)
                && passage.lastFigure()
                        .filter(figure -> figure.mode() == Mode.GOAL)
                        .isPresent();
    }

    /** 目标为到位资金45亿元,实际完成46亿元: what was reached of the goal before. */
    private boolean reachesGoal(Lead lead) {
        return (onlyAchieves(lead) || headsResults(lead))
                && passage.mode().mode() == Mode.RESULT
                && passage.lastFigure()
                        .filter(figure -> figure.mode() == Mode.GOAL)
                        .isPresent();
    }

    /** ;完成情况:85亿元: nothing but a word that results are told under. */
    static boolean headsResults(Lead lead) {
        return lead.has(Cue.RESULTS)
                && lead.uncovered() <= LOOSEST_REPEAT
                && lead.all(token -> token instanceof Word word && (word.is(Cue.RESULTS) || word.is(Cue.UP))
                        || token instanceof Mark mark && mark.kind() == Mark.Kind.COLON);
    }

    /** 2019年这一数字要达到: how many characters of a lead mean the figure before once more. */
    private int lengthOfSame(Lead lead) {
        String words = names.words(lead.start(), lead.end());
        return SAME.stream()
                .filter(words::contains)
                .findFirst()
                .map(String::length)
                .orElse(0);
    }

    /** 商务部口径3.2亿美元, 按全口径统计12亿美元: how many characters of a lead say how the figure before is counted otherwise; 0 where other words stand. */
    private int lengthOfBasis(Lead lead) {
        String words = names.words(lead.start(), lead.end());
        boolean basis = words.length() <= LONGEST_BASIS && OneOf.ends(words, BASES);
        return basis ? words.length() : 0;
    }

    /** 当年30亿元;2007年、2008年增长到50亿元和60亿元: the name of the figure before, for others like it. */
    Optional<Naming> ofListBefore(Amount amount) {
        return passage.lastFigure()
                .filter(figure -> figure.naming().indicatorId().isPresent())
                .filter(figure -> figure.isIn(amount.unit()))
                .map(figure -> figure.naming().again("same_name_again", Grade.C));
    }

    /** Notes what was said to be the first of its kind, or none; the amount may come behind. */
    void saidNone(Naming naming) {
        saidNone = Optional.of(naming);
    }

    /** Ends what was said to be none: another figure came, or the statement ended. */
    void forgetSaidNone() {
        saidNone = Optional.empty();
    }

    /** 实际利用外资实现破零,全年达150万美元: the name of what was said to be the first. */
    Optional<Naming> ofSaidNone(Lead lead, Amount amount) {
        boolean reached = lead.has(Cue.ACHIEVE) || lead.has(Cue.CUMULATIVE) || lead.has(Cue.ABOVE);
        boolean only = lead.uncovered() <= LOOSEST_REPEAT
                && lead.all(token -> token instanceof Mark
                        || token instanceof PeriodMention
                        || token instanceof Word word && !word.meaning().isName());
        return saidNone.filter(naming -> reached && only)
                .filter(naming -> fits(naming, amount))
                .map(naming -> naming.again("same_name_again", Grade.C));
    }

    /** 批发业9家,零售业12家,共计28家: the name of the part before, for all of them. */
    Optional<Naming> ofAllParts(Lead lead, Amount amount) {
        return lead.end() - lead.start() <= LONGEST_OF_THEM
                        && ALL_OF_THEM.contains(names.words(lead.start(), lead.end()))
                ? passage.statement().figures().stream()
                        .filter(figure -> figure.isClaim() && figure.scope().startsWith(Scope.PART_PREFIX))
                        .filter(figure -> figure.isIn(amount.unit()))
                        .findFirst()
                        .map(figure -> figure.naming().again("same_name_again", Grade.C))
                : Optional.empty();
    }

    /** 签约项目70个、480亿元, 编制13名,实有11名: what the count before says of it. */
    Optional<Naming> ofCountBefore(Lead lead, Amount amount) {
        return counts.naming(lead, amount);
    }
}
