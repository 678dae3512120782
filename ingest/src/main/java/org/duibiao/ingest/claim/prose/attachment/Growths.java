package org.duibiao.ingest.claim.prose.attachment;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Role;
import org.duibiao.ingest.claim.prose.naming.Names;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.CharacterForms;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Grade;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.period.Period;
import org.jspecify.annotations.Nullable;

/** Attaches growths: to the names that they grow, to figures of a list in turn, or to the figure before. */
final class Growths {

    private final NormalText text;
    private final Passage passage;
    private final Names names;
    private final FigureMaker maker;
    private final KeptPromises promises;
    private final GrownFigures grown;
    private final Leftovers leftovers;

    Growths(
            NormalText text,
            Passage passage,
            Names names,
            FigureMaker maker,
            KeptPromises promises,
            Leftovers leftovers) {
        this.text = text;
        this.passage = passage;
        this.names = names;
        this.maker = maker;
        this.promises = promises;
        this.grown = new GrownFigures(text, passage);
        this.leftovers = leftovers;
    }

    /**
     * Attaches the growths of a list.
     *
     * @param before role of the number before them, or null at the start of a statement
     * @param behind how many growths of the same list follow one by one
     */
    void attach(List<Token> numbers, Lead lead, @Nullable Role before, int behind) {
        if (before == Role.TARGET && lead.lastName() < 0 && growsPromises(numbers, lead)) {
            return;
        }
        List<Optional<Naming>> mixed = lead.has(Cue.RESPECTIVELY) && numbers.size() > 1
                ? names.listedWithOthers(numbers.size(), lead)
                : List.of();
        if (!mixed.isEmpty()) {
            growthOfMixed(numbers, mixed, lead);
            return;
        }
        if (lead.last(Cue.OTHER_MEASURE) > lead.lastName()) {
            leftovers.add(numbers, "no_indicator", passage);
            passage.statement().names().clear();
            return;
        }
        if (numbers.size() == 1 && grown.isOfOtherCount(lead)) {
            String reason = passage.subject().reason().orElse("no_indicator");
            leftovers.add(numbers, reason, passage);
            return;
        }
        if (lead.has(Cue.RESPECTIVELY) && lead.lastName() < 0 && GrowthRules.endsLevel(text, numbers)) {
            growTold(numbers, numbers.size() + 1, lead);
            return;
        }
        grow(numbers, names.waitingFor(numbers.size(), null, lead), lead, before, behind);
    }

    private boolean growsPromises(List<Token> numbers, Lead lead) {
        int end = numbers.get(numbers.size() - 1).end();
        return promises.grow(
                numbers.stream()
                        .map(number -> GrowthRules.told(text, number, lead))
                        .toList(),
                end);
    }

    private void grow(List<Token> numbers, List<Naming> named, Lead lead, @Nullable Role before, int behind) {
        if (passage.statement().isAmongSinceFigure()
                && lead.uncovered() > 1
                && !named.isEmpty()
                && named.get(0).start() < lead.start()) {
            leftovers.add(numbers, "no_indicator", passage);
            return;
        }
        if (named.size() == 1
                && numbers.size() > 1
                && GrowthRules.regionsListed(lead).size() == numbers.size()) {
            growthOfRegions(numbers, named.get(0), lead);
        } else if (named.size() == 1 && isOfListedDays(numbers, lead)) {
            growthOfDays(numbers, named.get(0), lead);
        } else if (!named.isEmpty() && numbers.size() > named.size()) {
            leftovers.add(numbers, "unreadable", passage);
            passage.statement().names().clear();
        } else if (numbers.size() == 1 && behind == 0 && lead.has(Cue.RESPECTIVELY) && named.size() > 1) {
            named.forEach(one -> growthOfNames(numbers, List.of(one), lead));
        } else if (!named.isEmpty()) {
            growthOfNames(numbers, named, lead);
            awaitRest(numbers, named, lead, behind);
        } else if (numbers.size() == 1 && grown.ofRegionAbove(lead).isPresent()) {
            growAgain(numbers.get(0), grown.ofRegionAbove(lead).orElseThrow(), lead);
        } else if (lead.has(Cue.AMONG) || lead.has(Cue.PART)) {
            leftovers.add(numbers, "no_indicator", passage);
            passage.statement().leaveCurrent();
        } else if (numbers.size() == 1 && grown.ofOtherDays(lead).isPresent()) {
            growAgain(numbers.get(0), grown.ofOtherDays(lead).orElseThrow(), lead);
        } else if (numbers.size() == 1 && grown.ofGoalBefore(lead).isPresent()) {
            passage.mode().startResults();
            growAgain(numbers.get(0), grown.ofGoalBefore(lead).orElseThrow(), lead);
        } else if (grown.tellsWhatWasReached(lead)
                && !promises.waitingForGrowth(numbers.size()).isEmpty()) {
            growPromised(numbers, promises.waitingForGrowth(numbers.size()), lead);
        } else if (numbers.size() == 1 && goalBefore(lead).isPresent()) {
            growAgain(numbers.get(0), goalBefore(lead).orElseThrow(), lead);
        } else if (numbers.size() == 1 && ofLaterDays(lead).isPresent()) {
            growAgain(numbers.get(0), ofLaterDays(lead).orElseThrow(), lead);
        } else {
            growLast(numbers, lead, before, behind);
        }
    }

    /** 增速目标分别为8%和10%,实际分别增长8.3%、11.2%: what was reached of as many goals. */
    private void growPromised(List<Token> numbers, List<Naming> promised, Lead lead) {
        passage.mode().startResults();
        for (int i = 0; i < numbers.size(); i++) {
            Naming again = promised.get(i).again("name_of_goal_before", Grade.C);
            Figure figure = maker.figure(again, lead, numbers.get(i).end());
            figure.growth(GrowthRules.told(text, numbers.get(i), lead), numbers.get(i));
            passage.add(figure);
        }
    }

    /** 确保增长15%,力争增长16%: the goal before, of which a harder one is told. */
    private Optional<Figure> goalBefore(Lead lead) {
        boolean harder = lead.lastName() < 0 && lead.uncovered() <= 1 && lead.has(Cue.PLAN);
        return passage.statement().current().filter(figure -> harder && figure.isGoalOfGrowth());
    }

    /** 2021年出口4.6亿元,2022年增长28.3%: the figure before, of days that were over when those began that are told here. */
    private Optional<Figure> ofLaterDays(Lead lead) {
        boolean told = lead.lastName() < 0 && lead.hasPeriod() && !lead.has(Cue.AGAINST) && !lead.has(Cue.YEAR_ON_YEAR);
        return passage.statement()
                .current()
                .filter(figure -> told
                        && figure.isClaim()
                        && !figure.period().spansYears()
                        && passage.period()
                                .period()
                                .start()
                                .isAfter(figure.period().end()));
    }

    /** 全国、全省、我市进出口分别增长5%、6%和7%: of each region in order, of which one may be the own. */
    private void growthOfRegions(List<Token> numbers, Naming naming, Lead lead) {
        List<Word> regions = GrowthRules.regionsListed(lead);
        for (int i = 0; i < numbers.size(); i++) {
            boolean own = passage.subject().isOwn(regions.get(i).meaning().word());
            Figure figure = maker.figure(
                    own ? naming : naming.asideFor("other_region"),
                    lead,
                    numbers.get(i).end());
            figure.growth(GrowthRules.told(text, numbers.get(i), lead), numbers.get(i));
            passage.add(figure);
        }
        passage.statement().names().clear();
    }

    private boolean isOfListedDays(List<Token> numbers, Lead lead) {
        return numbers.size() > 1
                && lead.has(Cue.RESPECTIVELY)
                && !passage.listedDays().of(numbers.size()).isEmpty();
    }

    /** 一季度、上半年、前三季度,出口增速依次为-12.6%、-3.4%、4.8%: of each of the days that were listed, in order. */
    private void growthOfDays(List<Token> numbers, Naming naming, Lead lead) {
        List<Period> days = passage.listedDays().of(numbers.size());
        for (int i = 0; i < numbers.size(); i++) {
            Figure figure = maker.figure(naming, lead, numbers.get(i).end());
            figure.growth(GrowthRules.told(text, numbers.get(i), lead), numbers.get(i));
            figure.tellsOf(days.get(i));
            passage.add(figure);
        }
        passage.statement().names().clear();
    }

    private void growAgain(Token number, Figure before, Lead lead) {
        Naming again = before.naming().again("same_name_again", Grade.C);
        Figure figure = maker.figure(again, lead, number.end());
        figure.growth(GrowthRules.toldAfter(before.growth(), text, number, lead), number);
        passage.add(figure);
    }

    private void growLast(List<Token> numbers, Lead lead, @Nullable Role before, int behind) {
        if (lead.has(Cue.EVENT) && lead.uncovered() > 1) {
            leftovers.add(numbers, "no_indicator", passage);
            return;
        }
        Figure awaiting = inTurn(numbers, lead, before);
        List<Figure> figures = awaiting == null ? ofList(numbers.size(), lead, behind) : List.of(awaiting);
        if (numbers.size() == 1 && grown.growsEach(lead)) {
            figures = grown.eachOfClausesBefore(figures);
        }
        if (figures.isEmpty()) {
            figures = grown.before(lead, numbers.size());
        }
        if (figures.isEmpty()) {
            leftovers.add(numbers, "no_indicator", passage);
            return;
        }
        int missing = Math.max(0, numbers.size() - figures.size());
        if (missing > 0 && lead.has(Cue.RESPECTIVELY)) {
            growTold(numbers, numbers.size(), lead);
            return;
        }
        leftovers.add(numbers.subList(0, missing), "no_indicator", passage);
        if (figures.size() > numbers.size() && numbers.size() == 1) {
            figures.forEach(figure -> figure.growth(GrowthRules.told(text, numbers.get(0), lead), numbers.get(0)));
            return;
        }
        for (int i = missing; i < numbers.size(); i++) {
            if (!figures.get(i - missing).growth(GrowthRules.told(text, numbers.get(i), lead), numbers.get(i))) {
                leftovers.add(List.of(numbers.get(i)), reasonOfSecond(lead), passage);
            }
        }
    }

    /** 到位资金20亿元,引进企业5家,分别增长5%和10%: growths of figures and of counts of no indicator, in their order. */
    private void growTold(List<Token> numbers, int count, Lead lead) {
        List<Optional<Figure>> told = passage.statement().lastTold(count);
        if (told.size() < count) {
            leftovers.add(numbers, "unreadable", passage);
            return;
        }
        for (int i = 0; i < numbers.size(); i++) {
            Token number = numbers.get(i);
            boolean grown = told.get(i)
                    .map(figure -> figure.growth(GrowthRules.told(text, number, lead), number))
                    .orElse(false);
            if (!grown) {
                leftovers.add(List.of(number), "no_indicator", passage);
            }
        }
    }

    /** 分别增长4.4%和下降11.5%: growths that come one by one go to the figures of the list in turn. */
    private @Nullable Figure inTurn(List<Token> numbers, Lead lead, @Nullable Role before) {
        boolean starts = lead.has(Cue.RESPECTIVELY);
        boolean goesOn = before == Role.GROWTH
                && text.at(numbers.get(0).start() - 1) != ','
                && CharacterForms.joins(text.at(lead.start()));
        return numbers.size() == 1 && (starts || goesOn)
                ? passage.statement().awaitingGrowth().poll()
                : null;
    }

    /** Why a growth is none of a figure that has one: 全市增长2.5%, 其中粮油类增长8.4%. */
    private static String reasonOfSecond(Lead lead) {
        if (lead.has(Cue.AMONG) || lead.has(Cue.PART)) {
            return "part_of_total";
        }
        return lead.has(Cue.REGION_WORD) ? "other_region" : "no_indicator";
    }

    /** 生产总值、工业增加值、零售总额分别增长5%、6%、7%: each of its own name, those of no indicator left. */
    private void growthOfMixed(List<Token> numbers, List<Optional<Naming>> listed, Lead lead) {
        for (int i = 0; i < numbers.size(); i++) {
            if (listed.get(i).isPresent()) {
                growthOfNames(numbers.subList(i, i + 1), List.of(listed.get(i).get()), lead);
            } else {
                leftovers.add(numbers.subList(i, i + 1), "no_indicator", passage);
            }
        }
        passage.statement().names().clear();
    }

    /** 网络零售额增至2024年的22亿元,2025年1-9月网络零售额增长21%: whether other days are spoken of since a figure. */
    private boolean isOfOtherDays(Figure figure) {
        Period days = passage.period().period();
        return days.start().isAfter(figure.period().end())
                || days.end().isBefore(figure.period().start());
    }

    /** Growth of names that have no level: a figure of its own, or that of the statement that bears the name. */
    private void growthOfNames(List<Token> numbers, List<Naming> named, Lead lead) {
        for (int i = 0; i < numbers.size(); i++) {
            Naming naming = named.get(Math.min(i, named.size() - 1));
            Growth growth = GrowthRules.told(text, numbers.get(i), lead);
            Optional<Figure> same = naming.indicatorId()
                    .flatMap(id -> passage.statement().lastOf(id).or(() -> grown.outturnBefore(id)))
                    .filter(figure ->
                            figure.growth().isEmpty() && figure.level().isPresent() && !lead.has(Cue.AMONG))
                    .filter(figure -> !isLookAlike(figure) || !naming.isClaim())
                    .filter(figure -> !lead.hasPeriod() || !isOfOtherDays(figure))
                    .or(() -> grown.toldAmongOthers(naming, lead));
            if (same.isPresent() && (numbers.size() == 1 || numbers.size() == named.size())) {
                same.get().growth(growth, numbers.get(i));
                passage.statement().current(same.get());
            } else {
                Figure figure = maker.figure(naming, lead, numbers.get(i).end());
                figure.growth(growth, numbers.get(i));
                passage.add(figure);
            }
        }
        passage.statement().names().clear();
    }

    /** 合同外资7300万美元,实际外资增长15%: what only looks like it has not its growth. */
    private static boolean isLookAlike(Figure figure) {
        return figure.naming()
                .setAside()
                .filter(reason -> reason.equals("contracted") || reason.equals("look_alike"))
                .isPresent();
    }

    /** 分别增长5%和下降3%: the figures of the growths told first; those of the growths behind wait for theirs. */
    private List<Figure> ofList(int count, Lead lead, int behind) {
        List<Figure> all = grown.lastWithoutGrowth(count + behind);
        boolean inOrder = lead.has(Cue.RESPECTIVELY) && behind > 0 && all.size() == count + behind;
        if (!inOrder) {
            return grown.lastWithoutGrowth(count);
        }
        passage.statement().awaitingGrowth().clear();
        passage.statement().awaitingGrowth().addAll(all.subList(count, all.size()));
        return all.subList(0, count);
    }

    /** 出口、进口分别增长5%和下降3%: the names whose growths follow one by one. */
    private void awaitRest(List<Token> numbers, List<Naming> named, Lead lead, int behind) {
        int told = numbers.size();
        if (lead.has(Cue.RESPECTIVELY) && behind > 0 && named.size() == told + behind) {
            passage.statement().awaitingGrowth().clear();
            for (Naming naming : named.subList(told, named.size())) {
                Figure figure = maker.figure(naming, lead, numbers.get(told - 1).end());
                passage.add(figure);
                passage.statement().awaitingGrowth().add(figure);
            }
        }
    }
}
