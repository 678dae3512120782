package org.duibiao.ingest.claim.prose.attachment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.claim.figure.Naming;
import org.duibiao.ingest.claim.figure.Promise;
import org.duibiao.ingest.claim.prose.coverage.Coverage;
import org.duibiao.ingest.claim.prose.passage.Lead;
import org.duibiao.ingest.claim.prose.passage.Passage;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.OneOf;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Unit;

/** Promises that wait for the result of their name until the statement ends. */
final class KeptPromises {

    private static final List<String> OF_YEAR = List.of("全年", "年度", "年");

    private final Passage passage;
    private final Coverage coverage;
    private final FigureMaker maker;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    KeptPromises(Passage passage, Coverage coverage, FigureMaker maker) {
        this.passage = passage;
        this.coverage = coverage;
        this.maker = maker;
    }

    private record Kept(Naming naming, List<Promise> promises, Lead lead, Period period, Optional<String> speaker) {

        /** 二季度目标增长8%, 1-4月增长5%: a goal for a part of the year is reached in its own days only, one for the year all along. */
        boolean isOfOtherDays(Period days) {
            return lead.hasPeriod() && !period.isFullYear() && !period.spansYears() && !period.equals(days);
        }
    }

    /** Hangs what was kept for the name of a result on it. */
    void give(Figure result, String indicatorId) {
        Kept waiting = kept.get(indicatorId);
        if (waiting != null && !waiting.isOfOtherDays(result.period())) {
            kept.remove(indicatorId);
            waiting.promises().forEach(promise -> give(result, promise));
        }
    }

    /** 目标增长8%以上,确保完成120亿元: growth and level of one goal; a result has the goal hung on it. */
    private static void give(Figure result, Promise promise) {
        boolean ofSameGoal = result.mode() == Mode.GOAL
                && result.growth().isEmpty()
                && promise.level().isEmpty()
                && promise.growth().isPresent();
        if (ofSameGoal) {
            result.growth(promise.growth().get(), promise.span());
        } else {
            result.promiseHere(promise);
        }
    }

    /** Keeps a promise for the result that its name waits for. */
    void keep(Naming naming, Promise promise, Lead lead) {
        keep(naming, promise, lead, Optional.empty());
    }

    /** Keeps a promise for days of its own: 2023年出口20亿元,2024年计划22亿元. */
    void keep(Naming naming, Promise promise, Lead lead, Optional<Period> days) {
        naming.indicatorId()
                .ifPresent(id -> kept.computeIfAbsent(
                                id,
                                key -> new Kept(
                                        naming,
                                        new ArrayList<>(),
                                        lead,
                                        days.orElseGet(() -> daysOf(lead)),
                                        passage.subject().reason()))
                        .promises()
                        .add(promise));
    }

    /** 年度任务800万美元 in the midst of a half year is of the whole of it. */
    private Period daysOf(Lead lead) {
        Period days = passage.period().period();
        boolean ofYear = lead.any(token -> token instanceof Word word
                && word.is(Cue.TARGET)
                && OneOf.begins(word.meaning().word(), OF_YEAR));
        return ofYear && !days.spansYears() ? Period.ofYear(days.end().getYear()) : days;
    }

    /** 利用外资任务3亿美元,全年实际完成3.8亿美元: the name that the last promise of a unit is of. */
    Optional<Naming> waiting(Unit unit) {
        Optional<Naming> last = Optional.empty();
        for (Kept waiting : kept.values()) {
            last = fits(waiting.naming(), unit) ? Optional.of(waiting.naming()) : last;
        }
        return last;
    }

    /**
     * Growths that follow goals are theirs: 必达目标62亿元、奋斗目标65亿元,对应增速为4%、9%, each of the goals kept last in order; false where
     * there are not so many.
     */
    boolean grow(List<Growth> growths, int at) {
        List<Promise> last = List.of();
        for (Kept waiting : kept.values()) {
            last = waiting.promises();
        }
        int from = last.size() - growths.size();
        for (int i = 0; from >= 0 && i < growths.size(); i++) {
            last.set(from + i, last.get(from + i).growing(growths.get(i), at));
        }
        return from >= 0;
    }

    private boolean fits(Naming naming, Unit unit) {
        return naming.indicatorId().filter(id -> coverage.fits(id, unit)).isPresent();
    }

    /** 180亿元、2.5亿美元的目标,已分别完成…: the names of the last goals, where their units are those of as many numbers; none otherwise. */
    List<Naming> waitingFor(List<Token> numbers) {
        List<Naming> waiting = new ArrayList<>();
        kept.values().forEach(one -> waiting.add(one.naming()));
        int from = waiting.size() - numbers.size();
        for (int i = 0; from >= 0 && i < numbers.size(); i++) {
            Naming naming = waiting.get(from + i);
            from = numbers.get(i) instanceof Amount amount && fits(naming, amount.unit()) ? from : -1;
        }
        return from < 0 ? List.of() : waiting.subList(from, waiting.size());
    }

    /** 出口、进口增速目标分别为8%和10%: the names of the last goals for nothing but growth, in their order; none where there are fewer than asked for. */
    List<Naming> waitingForGrowth(int count) {
        List<Naming> waiting = new ArrayList<>();
        for (Kept one : kept.values()) {
            Promise last = one.promises().get(one.promises().size() - 1);
            if (last.growth().isPresent() && last.level().isEmpty()) {
                waiting.add(one.naming());
            }
        }
        return waiting.size() < count ? List.of() : waiting.subList(waiting.size() - count, waiting.size());
    }

    /** Promises whose result did not come become goals of their own. */
    void endStatement() {
        for (Kept waiting : kept.values()) {
            for (Promise promise : waiting.promises()) {
                Figure goal = new Figure(
                        waiting.naming(),
                        waiting.period(),
                        Mode.GOAL,
                        promise.span()
                                .from(waiting.naming().start())
                                .reaching(waiting.naming().end()));
                promise.level().ifPresent(level -> goal.level(level, promise.span()));
                promise.growth().ifPresent(growth -> goal.growth(growth, promise.span()));
                promise.tier()
                        .ifPresent(tier -> goal.promise(new Promise(
                                Optional.of(tier),
                                promise.level(),
                                promise.growth(),
                                promise.completion(),
                                promise.span())));
                waiting.speaker()
                        .filter(reason -> maker.appliesTo(reason, waiting.naming()))
                        .ifPresent(goal::setAside);
                coverage.apply(goal, waiting.lead(), passage);
                passage.add(goal);
            }
        }
        kept.clear();
    }
}
