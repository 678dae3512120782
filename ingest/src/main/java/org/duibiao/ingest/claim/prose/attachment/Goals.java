package org.duibiao.ingest.claim.prose.attachment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Promise;
import org.duibiao.ingest.claim.prose.naming.FieldOfGoal;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.period.PeriodExpression.Shape;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** Hangs goals, and how far they are reached, on the figures that they are of. */
final class Goals {

    private static final String CAPITAL = "domestic_capital_actual";
    private static final String WHOLE_YEAR = "全年";

    private final Passage passage;
    private final Names names;
    private final KeptPromises promises;
    private final Leftovers leftovers;
    private final UnnamedGoals unnamed;

    Goals(Passage passage, Names names, KeptPromises promises, Leftovers leftovers) {
        this.passage = passage;
        this.names = names;
        this.promises = promises;
        this.leftovers = leftovers;
        this.unnamed = new UnnamedGoals(leftovers);
    }

    /**
     * Attaches completions.
     *
     * @param behindGoal whether the number before them is a goal: 完成目标23亿元的102%
     */
    void completion(List<Token> numbers, Lead lead, boolean behindGoal) {
        if (numbers.size() == 1) {
            Amount percent = (Amount) numbers.get(0);
            Optional<Figure> figure = ofNameOrCurrent(lead)
                    .or(() -> ofNameBefore(lead))
                    .or(() -> ofSentenceBefore(lead, behindGoal))
                    .map(told -> UnnamedGoals.reaching(
                            told, lead, passage.statement().figures()));
            if (figure.isEmpty()) {
                leftovers.add(numbers, "no_indicator", passage);
                return;
            }
            Optional<String> told = TierReader.read(lead).filter(tier -> !behindGoal);
            if (told.isPresent() && unnamed.tie(figure.get(), percent)) {
                figure.get().completionOf(-1, percent.number().value(), percent);
                return;
            }
            told.ifPresent(tier -> figure.get()
                    .promise(new Promise(
                            Optional.of(tier),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            passage.span(lead.start(), percent.end()))));
            boolean ofLast = behindGoal || TierReader.read(lead).isPresent();
            boolean taken = figure.get().completion(percent.number().value(), percent, ofLast);
            boolean tied = (figure.get().promises().isEmpty() || !taken) && unnamed.tie(figure.get(), percent);
            if (taken) {
                judgeWhole(figure.get(), lead);
            } else if (!tied) {
                leftovers.add(numbers, "no_indicator", passage);
            }
            return;
        }
        completions(numbers, lead);
    }

    /** 其中亿元以上项目61个,到位资金136亿元,完成全年任务的68%: what reaches the goal of the year is of all projects again. */
    private void judgeWhole(Figure figure, Lead lead) {
        boolean ofClass = passage.statement().projects().isAmong()
                && passage.statement()
                        .projects()
                        .ofClass()
                        .filter(words -> figure.scope().equals(Scope.PART_PREFIX + words))
                        .isPresent();
        if (ofClass
                && lead.any(token ->
                        token instanceof Word word && word.meaning().word().startsWith(WHOLE_YEAR))) {
            figure.scope(figure.isOf(CAPITAL) ? "all" : "unstated");
        }
    }

    /** 省、市目标, 分别完成105%和98%: of the goals of one figure in order; else of the last figures in order. */
    private void completions(List<Token> numbers, Lead lead) {
        if (passage.statement().isAmongSinceFigure()) {
            leftovers.add(numbers, "part_of_total", passage);
            return;
        }
        if (passage.statement()
                .current()
                .filter(figure -> reachesEach(figure, numbers, lead))
                .isPresent()) {
            return;
        }
        List<Figure> figures = passage.statement().figures();
        Optional<Figure> promised =
                passage.statement().current().filter(figure -> figure.promises().size() == numbers.size());
        int from = Math.max(0, figures.size() - numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            Amount percent = (Amount) numbers.get(i);
            BigDecimal value = percent.number().value();
            boolean taken = promised.isPresent()
                    ? promised.get().completionOf(i, value, percent)
                    : from + i < figures.size() && figures.get(from + i).completion(value, percent, false);
            if (!taken) {
                leftovers.add(List.of(percent), "no_indicator", passage);
            }
        }
    }

    /** 省下达30亿元,市下达32亿元,到位33亿元,分别完成110%、103%; 分别完成省、市目标的110%、103%: of as many goals of one figure, told by their tiers or before their name. */
    private boolean reachesEach(Figure figure, List<Token> numbers, Lead lead) {
        List<String> tiers = TierReader.listed(names.words(lead.start(), lead.end()));
        boolean tied = unnamed.tieEach(figure, numbers);
        boolean byTier = figure.promises().isEmpty() && lead.has(Cue.TARGET) && tiers.size() == numbers.size();
        if (!byTier && !tied) {
            return false;
        }
        for (int i = 0; byTier && i < numbers.size(); i++) {
            figure.promise(new Promise(
                    Optional.of(tiers.get(i)),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    passage.span(lead.start(), numbers.get(i).end())));
        }
        for (int i = 0; i < numbers.size(); i++) {
            Amount percent = (Amount) numbers.get(i);
            figure.completionOf(byTier ? i : -1, percent.number().value(), percent);
        }
        return true;
    }

    /** The figure of the statement that a name in the lead bears, or the current one. */
    Optional<Figure> ofNameOrCurrent(Lead lead) {
        Optional<Figure> named =
                names.inLead(lead, null).flatMap(Naming::indicatorId).flatMap(passage.statement()::lastOf);
        return named.isPresent() ? named : passage.statement().current();
    }

    /** 出口4.8亿美元,居全省第六位。完成全年出口任务的60%: the last figure of the sentence before, where the words name it again. */
    private Optional<Figure> ofNameBefore(Lead lead) {
        Optional<String> named = names.inLead(lead, null).flatMap(Naming::indicatorId);
        return passage.lastFigure()
                .filter(figure ->
                        named.isPresent() && named.equals(figure.naming().indicatorId()))
                .filter(figure -> figure.isClaim() && figure.completion().isEmpty());
    }

    /**
     * 到资1.2亿元,增长19%;完成年度计划的77%: behind a semicolon that no name follows, the last figure of the sentence; ;完成县定目标95亿元的96% of
     * another goal of it.
     */
    private Optional<Figure> ofSentenceBefore(Lead lead, boolean behindGoal) {
        return passage.figureBeforeSemicolon()
                .filter(figure -> lead.lastName() < 0
                        && figure.isClaim()
                        && (figure.completion().isEmpty()
                                || behindGoal && figure.promises().size() > 1));
    }

    /** Attaches a goal's level. */
    void target(List<Token> tokens, List<Token> numbers, int last, Lead lead) {
        Amount amount = (Amount) numbers.get(0);
        Promise promise = new Promise(
                TierReader.read(lead),
                Optional.of(amount.quantity()),
                Optional.empty(),
                Optional.empty(),
                passage.span(
                        lead.tokens().isEmpty()
                                ? amount.start()
                                : lead.tokens().get(0).start(),
                        amount.end()));
        if (numbers.size() > 1 && (keepsListed(numbers, lead) || targets(numbers))) {
            return;
        }
        Optional<Naming> named = names.inLead(lead, amount.unit())
                .or(() -> names.waiting(amount.unit()))
                .or(() -> names.ofGoalBehind(tokens, last, amount.unit(), lead))
                .or(() -> FieldOfGoal.find(lead, amount.unit(), names.words(lead.start(), lead.end())))
                .or(() -> promises.waiting(amount.unit()));
        promise(promise, amount.unit(), named, lead, numbers);
    }

    /** 出口、进口目标分别为18亿元、8亿元,实际完成…: a goal for each name of the list, kept for its result; false where names are not as many. */
    private boolean keepsListed(List<Token> numbers, Lead lead) {
        if (!lead.has(Cue.RESPECTIVELY) || lead.lastName() < 0) {
            return false;
        }
        List<Naming> listed = names.waitingFor(numbers.size(), ((Amount) numbers.get(0)).unit(), lead);
        boolean each = listed.size() == numbers.size() && numbers.stream().allMatch(Amount.class::isInstance);
        for (int i = 0; each && i < numbers.size(); i++) {
            Amount goal = (Amount) numbers.get(i);
            promises.keep(
                    listed.get(i),
                    new Promise(
                            TierReader.read(lead),
                            Optional.of(goal.quantity()),
                            Optional.empty(),
                            Optional.empty(),
                            passage.span(goal.start(), goal.end())),
                    lead);
        }
        return each;
    }

    /** 分别完成全年任务(25亿美元和12亿美元): a goal for each of the last figures in order; false where there are not so many. */
    private boolean targets(List<Token> numbers) {
        List<Figure> figures = passage.statement().figures();
        int from = figures.size() - numbers.size();
        if (from < 0) {
            return false;
        }
        for (int i = 0; i < numbers.size(); i++) {
            Amount goal = (Amount) numbers.get(i);
            figures.get(from + i)
                    .promiseHere(new Promise(
                            Optional.empty(),
                            Optional.of(goal.quantity()),
                            Optional.empty(),
                            Optional.empty(),
                            passage.span(goal.start(), goal.end())));
        }
        return true;
    }

    /** Attaches goals for growth, one for each name of a list: 出口、进口增速目标分别为6%、4%. */
    void growth(List<Token> numbers, Lead lead) {
        List<Naming> listed = numbers.size() > 1 && lead.has(Cue.RESPECTIVELY)
                ? names.waitingFor(numbers.size(), null, lead)
                : List.of();
        if (listed.size() == numbers.size()) {
            for (int i = 0; i < numbers.size(); i++) {
                Promise promise = ofGrowth(numbers.get(i), lead);
                promise(promise, null, Optional.of(listed.get(i)), lead, numbers.subList(i, i + 1));
            }
        } else {
            Optional<Naming> named = names.inLead(lead, null).or(() -> names.waiting(null));
            promise(ofGrowth(numbers.get(0), lead), null, named, lead, numbers);
        }
    }

    private Promise ofGrowth(Token number, Lead lead) {
        return new Promise(
                TierReader.read(lead),
                Optional.empty(),
                Optional.of(GrowthRules.growthOf(number, lead)),
                Optional.empty(),
                passage.span(lead.start(), number.end()));
    }

    /** Hangs a promise on the figure it is of, or keeps it for the figure that its name waits for. */
    private void promise(Promise promise, @Nullable Unit unit, Optional<Naming> named, Lead lead, List<Token> numbers) {
        Optional<Figure> figure = named.isPresent()
                ? named.flatMap(Naming::indicatorId).flatMap(passage.statement()::lastOf)
                : passage.statement().current().or(() -> ofSentence(unit));
        Optional<Period> ahead = figure.flatMap(result -> daysAhead(result, lead));
        if (ahead.isPresent()) {
            promises.keep(figure.get().naming(), promise, lead, ahead);
        } else if (figure.filter(goal -> isSecondOf(goal, promise)).isPresent()) {
            promises.keep(figure.get().naming(), promise, lead);
        } else if (figure.isPresent()) {
            figure.get().promiseHere(inCurrencyOf(figure.get(), promise, numbers.get(0)));
            judgeWhole(figure.get(), lead);
        } else if (named.isPresent()) {
            promises.keep(named.get(), promise, lead);
        } else {
            leftovers.add(numbers, "no_indicator", passage);
            if (numbers.size() == 1 && numbers.get(0) instanceof Amount goal) {
                unnamed.keep(promise, goal);
            }
        }
    }

    /** 2023年出口20亿元,2024年计划22亿元: the year of a goal that comes after the days of the result. */
    private Optional<Period> daysAhead(Figure result, Lead lead) {
        return lead.periods().stream()
                .filter(days -> days.expression().shape() == Shape.YEAR)
                .map(passage.period()::resolve)
                .filter(days -> days.start().isAfter(result.period().end()))
                .findFirst();
    }

    /** 实际外资50亿美元,工作目标力争52亿美元, among goals: a goal beside another of the same, and none of its. */
    private static boolean isSecondOf(Figure goal, Promise promise) {
        return goal.mode() == Mode.GOAL
                && goal.isClaim()
                && promise.level()
                        .filter(level -> goal.level()
                                .filter(first ->
                                        first.unit().base().equals(level.unit().base())
                                                && first.baseValue().compareTo(level.baseValue()) != 0)
                                .isPresent())
                        .isPresent();
    }

    /** 实际使用外资5.6亿美元,完成全年4.2亿的目标: a goal whose currency is left out is in that of its result. */
    private static Promise inCurrencyOf(Figure figure, Promise promise, Token number) {
        boolean leftOut = number instanceof Amount amount && amount.unitInferred();
        return figure.level()
                .map(Quantity::unit)
                .filter(unit -> leftOut && unit.dimension() == Dimension.MONEY)
                .map(unit -> promise.in(unit.base()))
                .orElse(promise);
    }

    /** ;超全年目标12亿美元: behind a semicolon that no name follows, the last figure of the sentence; ;其中亿元以上63个,完成目标81个: of a part, none. */
    private Optional<Figure> ofSentence(@Nullable Unit unit) {
        return passage.sentence().isEmpty() || passage.statement().isAmongSinceFigure()
                ? Optional.empty()
                : passage.lastFigure().filter(figure -> unit != null && figure.isIn(unit));
    }
}
