package org.duibiao.ingest.claim.prose.attachment;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.prose.naming.AttributiveAmounts;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.FiguresAgain;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.claim.prose.rule.period.ListedYears;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.PeriodMention;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Unit;

/** Makes figures of levels. */
final class Levels {

    private static final List<String> DOLLARS = List.of("(美元值)", "(美元)", "按美元计", "以美元计", "(按美元", "美元计价");

    private final NormalText text;
    private final Passage passage;
    private final Names names;
    private final FigureMaker maker;
    private final FiguresBefore before;
    private final KeptPromises promises;
    private final Leftovers leftovers;
    private final AttributiveAmounts attributive;

    Levels(
            NormalText text,
            Passage passage,
            Names names,
            FigureMaker maker,
            FiguresBefore before,
            KeptPromises promises,
            Leftovers leftovers) {
        this.text = text;
        this.passage = passage;
        this.names = names;
        this.maker = maker;
        this.before = before;
        this.promises = promises;
        this.leftovers = leftovers;
        this.attributive = new AttributiveAmounts(names);
    }

    /** Makes figures of the levels of a list. */
    void attach(List<Token> numbers, Lead lead, List<Token> tokens, int last) {
        Amount first = (Amount) numbers.get(0);
        if (attachesLists(numbers, lead)) {
            return;
        }
        if (before.isOtherCurrency(first, lead)) {
            Figure told = passage.statement().current().orElseThrow();
            addLevel(told.naming(), first, lead);
            passage.statement().current(told);
            return;
        }
        if (before.isExactOfBound(first, lead) || before.isLevelAfterGrowth(first, lead)) {
            passage.statement().current().orElseThrow().level(first);
            return;
        }
        if (lead.last(Cue.OTHER_MEASURE) > lead.lastName()) {
            addOther(first, lead);
            return;
        }
        Optional<Naming> naming = namingOf(first, lead, tokens, last);
        if (naming.isEmpty() && first.unit().dimension() == Dimension.COUNT) {
            leaveCount(numbers, lead);
            return;
        }
        boolean ofBureau = lead.has(Cue.RESPECTIVELY)
                && naming.filter(name -> !maker.isOfRegion(name)).isPresent();
        if (numbers.size() > 1 && naming.isPresent() && !ofBureau) {
            leftovers.add(numbers, "unreadable", passage);
            passage.statement().leaveCurrent();
            return;
        }
        Naming found =
                naming.map(name -> names.ofStage(name, lead, first.unit())).orElse(Naming.none(first.start()));
        addLevel(attributive.judged(found, first, lead, tokens, last), first, lead);
        if (numbers.size() > 1) {
            leftovers.add(numbers.subList(1, numbers.size()), "no_indicator", passage);
        }
    }

    /** What a level is of: by names around it, else by those of a list, else by the figure before it. */
    private Optional<Naming> namingOf(Amount number, Lead lead, List<Token> tokens, int last) {
        Optional<Naming> named = names.ofLevel(lead, number.unit(), tokens, last);
        if (named.isPresent()) {
            return named;
        }
        Optional<Naming> distributed = nextDistributed(lead);
        if (distributed.isPresent()) {
            return distributed;
        }
        Optional<Naming> promised = ofPromise(lead, number.unit());
        if (promised.isPresent()) {
            return promised;
        }
        Optional<Naming> first = before.ofSaidNone(lead, number);
        if (first.isPresent()) {
            return first;
        }
        Optional<Naming> all = before.ofAllParts(lead, number);
        if (all.isPresent()) {
            return all;
        }
        Optional<Naming> again = before.ofFigureBefore(lead, number);
        return again.isPresent() ? again : before.ofCountBefore(lead, number);
    }

    /** 利用外资任务3亿美元,全年实际完成3.8亿美元: what was reached of the goal before, days at most beside the word that says so. */
    private Optional<Naming> ofPromise(Lead lead, Unit unit) {
        boolean reached = lead.has(Cue.ACHIEVE)
                && lead.uncovered() <= 1
                && lead.all(token -> token instanceof PeriodMention
                        || token instanceof Word word
                                && (word.is(Cue.ACHIEVE)
                                        || word.is(Cue.CUMULATIVE)
                                        || word.is(Cue.PLAIN)
                                        || word.is(Cue.NOWADAYS)
                                        || word.is(Cue.ABOVE)));
        return reached
                ? promises.waiting(unit).map(naming -> naming.again("name_of_goal_before", Grade.C))
                : Optional.empty();
    }

    /** A count of no indicator answers the name before it; behind 其中 what follows hangs on nothing. */
    private void leaveCount(List<Token> numbers, Lead lead) {
        leftovers.add(numbers, "no_indicator", passage);
        passage.statement().answer(numbers.get(0).start());
        if (lead.has(Cue.AMONG)) {
            passage.statement().leaveCurrent();
        }
    }

    /** 11月、12月进出口额分别达到, 2007年、2008年增长到: as many days as numbers, behind the one name of them all; empty where it is otherwise. */
    private List<Period> daysListed(List<Token> numbers, Lead lead) {
        boolean listed = lead.has(Cue.RESPECTIVELY) && lead.lastName() >= 0 || lead.has(Cue.CHANGE_TO);
        if (numbers.size() < 2 || !listed) {
            return List.of();
        }
        if (lead.periods().size() == numbers.size()) {
            return lead.periods().stream().map(passage.period()::resolve).toList();
        }
        if (!lead.hasPeriod() && lead.has(Cue.RESPECTIVELY)) {
            List<Period> before = passage.listedDays().of(numbers.size());
            if (!before.isEmpty()) {
                return before;
            }
        }
        List<Period> years = ListedYears.of(text, lead);
        return years.size() == numbers.size() ? years : yearsListed(numbers.size(), lead);
    }

    /** 2021-2023年出口分别为: each of as many years as there are numbers. */
    private List<Period> yearsListed(int count, Lead lead) {
        Period days = passage.period().period();
        int first = days.start().getYear();
        boolean each = lead.has(Cue.RESPECTIVELY)
                && !lead.has(Cue.CUMULATIVE)
                && days.spansYears()
                && days.end().getYear() - first + 1 == count;
        return each
                ? IntStream.range(first, first + count).mapToObj(Period::ofYear).toList()
                : List.of();
    }

    private void attachDays(List<Token> numbers, List<Period> days, Lead lead) {
        for (int i = 0; i < numbers.size(); i++) {
            Amount number = (Amount) numbers.get(i);
            Naming naming = names.inLead(lead, number.unit())
                    .or(() -> before.ofListBefore(number))
                    .orElse(Naming.none(number.start()));
            addLevel(naming.by("listed_in_order", Grade.A), number, lead);
            Period told = days.get(i);
            passage.statement().current().ifPresent(figure -> {
                figure.tellsOf(told);
                passage.statement().awaitingGrowth().add(figure);
            });
        }
    }

    /** Makes figures of several names, or of several months, in order; false where the numbers are of neither. */
    private boolean attachesLists(List<Token> numbers, Lead lead) {
        if (numbers.size() > 1 || lead.has(Cue.RESPECTIVELY)) {
            List<Naming> listed = listedNames(numbers, lead);
            if (listed.size() >= Math.max(2, numbers.size())) {
                attachList(numbers, listed, lead);
                return true;
            }
        }
        List<Figure> grown = before.grownBefore(numbers, lead);
        for (int i = 0; i < grown.size(); i++) {
            grown.get(i).level((Amount) numbers.get(i));
        }
        if (!grown.isEmpty()) {
            return true;
        }
        List<Period> days = daysListed(numbers, lead);
        if (!days.isEmpty()) {
            attachDays(numbers, days, lead);
        }
        return !days.isEmpty();
    }

    /** The names that numbers of a list are of, which may be of several currencies. */
    private List<Naming> listedNames(List<Token> numbers, Lead lead) {
        List<Naming> listed = List.of();
        for (Token number : numbers) {
            if (number instanceof Amount amount && listed.size() < numbers.size()) {
                listed = names.waitingFor(numbers.size(), amount.unit(), lead);
            }
        }
        return listed.size() >= numbers.size() ? listed : namesToldBefore(numbers, lead);
    }

    /** 以上三项分别完成: the names of figures that were told before and are meant again; none where no such words stand. */
    private List<Naming> namesToldBefore(List<Token> numbers, Lead lead) {
        List<Naming> again = FiguresAgain.meant(text, lead, numbers, passage).stream()
                .map(figure -> figure.naming().again("listed_in_order", Grade.B))
                .toList();
        boolean ofGoals = again.isEmpty() && lead.lastName() < 0 && lead.has(Cue.RESPECTIVELY);
        return ofGoals
                ? promises.waitingFor(numbers).stream()
                        .map(naming -> naming.again("name_of_goal_before", Grade.C))
                        .toList()
                : again;
    }

    private Optional<Naming> nextDistributed(Lead lead) {
        return lead.lastName() < 0
                ? Optional.ofNullable(passage.statement().distributed().poll())
                : Optional.empty();
    }

    private void attachList(List<Token> numbers, List<Naming> listed, Lead lead) {
        int from = lead.has(Cue.RESPECTIVELY) ? 0 : listed.size() - numbers.size();
        for (int i = 0; i < numbers.size(); i++) {
            addLevel(listed.get(from + i).by("listed_in_order", Grade.A), (Amount) numbers.get(i), lead);
            passage.statement().current().ifPresent(passage.statement().awaitingGrowth()::add);
        }
        passage.statement().distributed().addAll(listed.subList(from + numbers.size(), listed.size()));
    }

    /** 服务业增加值10亿元: a figure of no indicator of ours, so that what follows hangs on it and on nothing else. */
    private void addOther(Amount amount, Lead lead) {
        Figure figure = maker.figure(Naming.none(amount.start()), lead, amount.end());
        figure.level(amount);
        figure.from(amount.start());
        passage.add(figure);
        passage.statement().names().clear();
    }

    /** Notes what was said to be the first of its kind, or none. */
    void saidNone(Naming naming) {
        before.saidNone(naming);
    }

    /** Ends what was said of the statement. */
    void endStatement() {
        before.forgetSaidNone();
    }

    /** 其中限上企业3亿元,增长5%: a part without a name, and what was reached of something, has what follows it; the figure before has not. */
    private static boolean isLevelOfItsOwn(Lead lead) {
        return lead.has(Cue.AMONG) || lead.has(Cue.PART) || lead.has(Cue.ENTERPRISES) || lead.has(Cue.ACHIEVE);
    }

    /** 出口额(美元值)8.6亿, 按美元计进出口8.6亿: money without its currency, in that which the words before it tell. */
    private Amount inDollars(Amount amount, Lead lead) {
        boolean dollars = amount.unitInferred()
                && amount.unit().dimension() == Dimension.MONEY
                && text.holdsAny(DOLLARS, lead.start(), amount.start());
        Unit unit = amount.unit();
        return dollars
                ? new Amount(
                        amount.start(),
                        amount.end(),
                        amount.number(),
                        new Unit(unit.text(), unit.dimension(), "USD", unit.factor()),
                        true,
                        amount.threshold(),
                        amount.chinese())
                : amount;
    }

    private void addLevel(Naming naming, Amount amount, Lead lead) {
        before.forgetSaidNone();
        Figure figure = maker.figure(naming, lead, amount.end());
        figure.level(inDollars(amount, lead));
        if (amount.unitInferred()) {
            figure.flag("unit_inferred");
        }
        if (figure.naming().indicatorId().isEmpty()) {
            figure.from(amount.start());
        }
        naming.indicatorId().ifPresent(id -> promises.give(figure, id));
        maker.judgeRepeats(figure, lead);
        if (naming.indicatorId().isPresent() || lead.uncovered() > 1 || isLevelOfItsOwn(lead)) {
            passage.add(figure);
        } else {
            passage.addAside(figure);
            passage.statement().tellOther(false);
        }
        passage.statement().names().answered(naming.start());
        naming.indicatorId().ifPresent(id -> passage.topics().answer(id, amount.end()));
        if (figure.isClaim() && figure.isOf("projects_signed")) {
            passage.topics().open("investment_signed_amount", amount.start());
        }
    }
}
