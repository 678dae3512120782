package org.duibiao.ingest.claim.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Promise;
import org.duibiao.ingest.claim.prose.coverage.Coverage;
import org.duibiao.ingest.claim.prose.naming.AttributiveAmounts;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;

/** Makes figures of levels. */
final class Levels {

    /** Characters without meaning that may stand between a period and a figure that has no name of its own. */
    private static final int LOOSEST_REPEAT = 1;

    /** Budgets are made for a year, also where figures of a part of it stand beside them. */
    private static final Set<String> PLANNED_MONEY = Set.of("budget_initial", "budget_full_year");

    /** Words that stand for the name of the clause before. */
    private static final List<String> TOTALS = List.of("总额", "总量", "总值", "规模", "总规模", "总数", "金额", "总金额");

    private final Passage passage;
    private final Names names;
    private final Coverage coverage;
    private final Leftovers leftovers;
    private final AttributiveAmounts attributive;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    Levels(Passage passage, Names names, Coverage coverage, Leftovers leftovers) {
        this.passage = passage;
        this.names = names;
        this.coverage = coverage;
        this.leftovers = leftovers;
        this.attributive = new AttributiveAmounts(names);
    }

    private record Kept(Naming naming, List<Promise> promises, Lead lead) {}

    /** Makes figures of the levels of a list. */
    void attach(List<Token> numbers, Lead lead, List<Token> tokens, int last) {
        Amount first = (Amount) numbers.get(0);
        Unit unit = first.unit();
        if (numbers.size() > 1 || lead.has(Cue.RESPECTIVELY)) {
            List<Naming> listed = listedNames(numbers, lead);
            if (listed.size() >= Math.max(2, numbers.size())) {
                attachList(numbers, listed, lead);
                return;
            }
        }
        if (isOtherCurrency(first, lead)) {
            addLevel(passage.statement().current().orElseThrow().naming(), first, lead);
            return;
        }
        if (isExactOfBound(first, lead) || isLevelAfterGrowth(first, lead)) {
            passage.statement().current().orElseThrow().level(first);
            return;
        }
        if (lead.last(Cue.OTHER_MEASURE) > lead.lastName()) {
            addOther(first, lead);
            return;
        }
        Optional<Naming> naming = names.ofLevel(lead, unit, tokens, last)
                .or(() -> nextDistributed(lead))
                .or(() -> ofFigureBefore(lead, first))
                .or(() -> ofCountBefore(lead, first));
        if (naming.isEmpty() && first.unit().dimension() == Dimension.COUNT) {
            leftovers.add(numbers, "no_indicator", passage);
            passage.statement().answer(first.start());
            if (lead.has(Cue.AMONG)) {
                passage.statement().leaveCurrent();
            }
            return;
        }
        if (numbers.size() > 1 && !lead.has(Cue.RESPECTIVELY) && naming.isPresent()) {
            leftovers.add(numbers, "unreadable", passage);
            passage.statement().leaveCurrent();
            return;
        }
        Naming found = naming.orElse(Naming.none(first.start()));
        addLevel(attributive.judged(found, first, lead, tokens, last), first, lead);
        if (numbers.size() > 1) {
            leftovers.add(numbers.subList(1, numbers.size()), "no_indicator", passage);
        }
    }

    /** The names that numbers of a list are of, which may be of several currencies. */
    private List<Naming> listedNames(List<Token> numbers, Lead lead) {
        List<Naming> listed = List.of();
        for (Token number : numbers) {
            if (number instanceof Amount amount && listed.size() < numbers.size()) {
                listed = names.waitingFor(numbers.size(), amount.unit(), lead);
            }
        }
        return listed;
    }

    private Optional<Naming> nextDistributed(Lead lead) {
        return lead.lastName() < 0
                ? Optional.ofNullable(passage.statement().distributed().poll())
                : Optional.empty();
    }

    private void attachList(List<Token> numbers, List<Naming> listed, Lead lead) {
        int from = lead.has(Cue.RESPECTIVELY) ? 0 : listed.size() - numbers.size();
        for (int i = 0; i < numbers.size(); i++) {
            addLevel(listed.get(from + i).by("listed_in_order", Grade.B), (Amount) numbers.get(i), lead);
            passage.statement().current().ifPresent(passage.statement().awaitingGrowth()::add);
        }
        passage.statement().distributed().addAll(listed.subList(from + numbers.size(), listed.size()));
    }

    /** Whether nothing stands before a number but 达到, 累计实现, 共完成 and their like. */
    private boolean onlyAchieves(Lead lead) {
        boolean achieves = lead.has(Cue.ACHIEVE) || lead.has(Cue.CUMULATIVE);
        return achieves
                && lead.uncovered() <= 1 + lengthOfTotal(lead)
                && lead.all(token -> token instanceof Word word
                        && (word.is(Cue.ACHIEVE) || word.is(Cue.CUMULATIVE) || word.is(Cue.PLAIN)));
    }

    /** 总额达到, 规模达: how many characters a word has that says the same thing over again. */
    private int lengthOfTotal(Lead lead) {
        String words = names.words(lead.start(), lead.end());
        return TOTALS.stream()
                .filter(words::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** 在高基数上增长6.2%,达到202亿美元: the level of a figure whose growth came first. */
    private boolean isLevelAfterGrowth(Amount amount, Lead lead) {
        return onlyAchieves(lead)
                && amount.unit().dimension() == Dimension.MONEY
                && passage.statement()
                        .current()
                        .filter(figure ->
                                figure.growth().isPresent() && figure.level().isEmpty())
                        .flatMap(figure -> figure.naming().indicatorId())
                        .filter(id -> coverage.fits(id, amount.unit()))
                        .isPresent();
    }

    /** 突破200亿元,达到219亿元: the exact figure of one that was only bounded. */
    private boolean isExactOfBound(Amount amount, Lead lead) {
        return onlyAchieves(lead)
                && amount.number().comparison() == Comparison.EQUAL
                && passage.statement()
                        .current()
                        .flatMap(Figure::level)
                        .filter(level -> level.number().comparison() != Comparison.EQUAL
                                && level.unit().base().equals(amount.unit().base()))
                        .isPresent();
    }

    /** 100亿元(15亿美元): the same figure in another currency. */
    private boolean isOtherCurrency(Amount amount, Lead lead) {
        Optional<Figure> current = passage.statement().current();
        boolean bracket = !lead.tokens().isEmpty()
                && lead.tokens().get(0) instanceof Mark mark
                && mark.kind() == Mark.Kind.OPEN
                && lead.lastName() < 0
                && lead.uncovered() <= 4;
        return bracket
                && amount.unit().dimension() == Dimension.MONEY
                && current.flatMap(Figure::level)
                        .filter(level -> level.unit().dimension() == Dimension.MONEY
                                && !level.unit().base().equals(amount.unit().base()))
                        .isPresent();
    }

    /** 其中4月完成5亿元, 我县仅为13.8亿元, 增加到9.1亿元: no name: that of the figure before, of other days or another subject. */
    private Optional<Naming> ofFigureBefore(Lead lead, Amount amount) {
        boolean changed = lead.has(Cue.CHANGE_TO) && !passage.sentence().isEmpty();
        boolean told = lead.hasPeriod() || changed || lead.has(Cue.REGION_WORD) || lead.has(Cue.PLAN);
        if (!told || lead.lastName() >= 0 || lead.uncovered() > LOOSEST_REPEAT) {
            return Optional.empty();
        }
        return passage.lastFigure()
                .filter(figure -> figure.naming().indicatorId().isPresent())
                .filter(figure -> figure.level()
                        .filter(level ->
                                level.unit().base().equals(amount.unit().base()))
                        .isPresent())
                .map(figure -> figure.naming().again("same_name_again", Grade.C));
    }

    /** 签约项目70个、480亿元: money right behind a count of signed projects is what was agreed on them. */
    private Optional<Naming> ofCountBefore(Lead lead, Amount amount) {
        boolean behind = amount.unit().dimension() == Dimension.MONEY
                && lead.end() - lead.start() == 1
                && names.words(lead.start(), lead.end()).equals("、");
        return passage.statement()
                .current()
                .filter(count -> behind && count.isOf("projects_signed"))
                .map(Figure::naming)
                .filter(Naming::isClaim)
                .map(naming -> naming.of("investment_signed_amount").by("count_and_amount", Grade.C));
    }

    /** 服务业增加值10亿元: a figure of no indicator of ours, so that what follows hangs on it and on nothing else. */
    private void addOther(Amount amount, Lead lead) {
        Figure figure = figure(Naming.none(amount.start()), lead, amount.end());
        figure.level(amount);
        figure.from(amount.start());
        passage.add(figure);
        passage.statement().names().clear();
    }

    private void addLevel(Naming naming, Amount amount, Lead lead) {
        Figure figure = figure(naming, lead, amount.end());
        figure.level(amount);
        if (amount.unitInferred()) {
            figure.flag("unit_inferred");
        }
        if (figure.naming().indicatorId().isEmpty()) {
            figure.from(amount.start());
        }
        naming.indicatorId()
                .map(kept::remove)
                .ifPresent(waiting -> waiting.promises().forEach(figure::promiseHere));
        if (naming.indicatorId().isPresent() || lead.uncovered() > 1) {
            passage.add(figure);
        } else {
            passage.addAside(figure);
        }
        passage.statement().names().clear();
        naming.indicatorId().ifPresent(id -> passage.topics().answer(id, amount.end()));
    }

    /** A figure of a name where the reader stands, with all that its words say of what it covers. */
    Figure figure(Naming naming, Lead lead, int end) {
        boolean cumulative = lead.has(Cue.CUMULATIVE);
        boolean ofBureau =
                naming.indicatorId().filter(id -> !coverage.isOfRegion(id)).isPresent();
        boolean ofWholeYear =
                naming.indicatorId().filter(PLANNED_MONEY::contains).isPresent();
        Period days = ofWholeYear || ofBureau && !passage.period().isSaid()
                ? Period.ofYear(passage.period().year())
                : passage.daysOf(cumulative);
        Figure figure = new Figure(naming, days, modeOf(naming, lead), passage.span(startOf(naming, lead), end));
        if (passage.period().isLastYear() && !lead.has(Cue.ACHIEVE) && !cumulative) {
            figure.setAside(Figure.LAST_YEAR_LEVEL);
        }
        if (passage.period().isLongAgo()) {
            figure.setAside("other_base");
        }
        if (figure.period().spansYears()) {
            figure.cumulative();
        }
        passage.subject().reason().filter(reason -> appliesTo(reason, naming)).ifPresent(figure::setAside);
        coverage.apply(figure, lead, passage);
        if (lead.has(Cue.NET)) {
            figure.flag("net_increase");
        }
        return figure;
    }

    /** The quote begins at the name, or where the lead does if the name stands before it. */
    private static int startOf(Naming naming, Lead lead) {
        boolean repeated = naming.rule().equals("same_name_again");
        return repeated
                ? (lead.tokens().isEmpty() ? lead.end() : lead.tokens().get(0).start())
                : Math.min(naming.start(), lead.end());
    }

    /** A subordinate unit's money and staff are not the bureau's; who else speaks matters to figures of the region. */
    private boolean appliesTo(String reason, Naming naming) {
        boolean ofRegion = naming.indicatorId().map(coverage::isOfRegion).orElse(true);
        return ofRegion != reason.equals("subordinate_unit");
    }

    private Mode modeOf(Naming naming, Lead lead) {
        if (!naming.indicatorId().map(coverage::isOfRegion).orElse(true)) {
            return passage.mode().mode() == Mode.EXPECTED ? Mode.EXPECTED : Mode.RESULT;
        }
        Mode mode = passage.mode().mode();
        if (mode == Mode.RESULT && passage.period().isFuture()) {
            return Mode.GOAL;
        }
        boolean goalOfName =
                lead.last(Cue.TARGET) >= 0 && lead.lastName() > lead.last(Cue.TARGET) && !lead.has(Cue.ACHIEVE);
        return mode == Mode.RESULT && (goalOfName || goesOnWithGoals(naming, lead)) ? Mode.GOAL : mode;
    }

    /** 目标签约额90亿元,到位资金30亿元: behind a goal, another name with its amount and no word that it was reached. */
    private boolean goesOnWithGoals(Naming naming, Lead lead) {
        boolean told = lead.has(Cue.ACHIEVE) || lead.lastDirection() >= 0 || lead.hasPeriod() || lead.lastName() < 0;
        return !told
                && passage.statement()
                        .current()
                        .filter(goal -> goal.mode() == Mode.GOAL)
                        .filter(goal -> !goal.naming().indicatorId().equals(naming.indicatorId()))
                        .isPresent();
    }

    /** Keeps a promise for the result that its name waits for. */
    void keep(Naming naming, Promise promise, Lead lead) {
        naming.indicatorId()
                .ifPresent(id -> kept.computeIfAbsent(id, key -> new Kept(naming, new ArrayList<>(), lead))
                        .promises()
                        .add(promise));
    }

    /** Growth that follows a goal is the goal's; false where no goal waits. */
    boolean growPromise(Growth growth, int at) {
        List<Promise> last = List.of();
        for (Kept waiting : kept.values()) {
            last = waiting.promises();
        }
        if (last.isEmpty()) {
            return false;
        }
        last.set(last.size() - 1, last.get(last.size() - 1).growing(growth, at));
        return true;
    }

    /** Promises whose result did not come become goals of their own. */
    void endStatement() {
        for (Kept waiting : kept.values()) {
            for (Promise promise : waiting.promises()) {
                Figure goal = new Figure(
                        waiting.naming(),
                        passage.period().period(),
                        Mode.GOAL,
                        promise.span()
                                .from(waiting.naming().start())
                                .reaching(waiting.naming().end()));
                promise.level().ifPresent(goal::level);
                promise.growth().ifPresent(growth -> goal.growth(growth, promise.span()));
                promise.tier()
                        .ifPresent(tier -> goal.promise(new Promise(
                                Optional.of(tier),
                                promise.level(),
                                promise.growth(),
                                promise.completion(),
                                promise.span())));
                passage.subject()
                        .reason()
                        .filter(reason -> appliesTo(reason, waiting.naming()))
                        .ifPresent(goal::setAside);
                coverage.apply(goal, waiting.lead(), passage);
                passage.add(goal);
            }
        }
        kept.clear();
    }
}
