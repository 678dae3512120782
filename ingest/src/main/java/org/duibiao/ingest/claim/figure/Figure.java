package org.duibiao.ingest.claim.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Amount;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;

/**
 * A figure while its sentence is read: growth, completion, goals and rank come to hang on it one by one. It is the one
 * thing here that changes; the reader that made it hands it on when the sentence is over.
 */
public final class Figure {

    /** Why a level of the year before is set aside. */
    public static final String LAST_YEAR_LEVEL = "last_year_level";

    private Period period;
    private Mode mode;
    private final List<Promise> promises = new ArrayList<>();
    private final List<String> flags = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private Naming naming;
    private Optional<Quantity> level = Optional.empty();
    private Optional<Growth> growth = Optional.empty();
    private Optional<BigDecimal> completion = Optional.empty();
    private Optional<String> rank = Optional.empty();
    private String scope = "unstated";
    private boolean cumulative;
    private Span span;

    /** A figure of a text, with nothing hanging on it yet. */
    public Figure(Naming naming, Period period, Mode mode, Span span) {
        this.naming = naming;
        this.period = period;
        this.mode = mode;
        this.span = span;
        if (naming.indicatorId().isPresent() && naming.end() > naming.start()) {
            pieces.add(new Piece(Evidence.Part.NAME, naming.start(), naming.end()));
        }
    }

    public Naming naming() {
        return naming;
    }

    public Period period() {
        return period;
    }

    public Mode mode() {
        return mode;
    }

    public Optional<Quantity> level() {
        return level;
    }

    public Optional<Growth> growth() {
        return growth;
    }

    public Optional<BigDecimal> completion() {
        return completion;
    }

    public List<Promise> promises() {
        return List.copyOf(promises);
    }

    public Optional<String> rank() {
        return rank;
    }

    public String scope() {
        return scope;
    }

    public boolean isCumulative() {
        return cumulative;
    }

    public List<String> flags() {
        return List.copyOf(flags);
    }

    /** The words that gave it each of its parts, in the order in which they were read. */
    public List<Evidence> evidence() {
        List<Evidence> evidence = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            evidence.add(new Evidence(piece.part(), span.within(piece.start(), piece.end())));
        }
        return evidence;
    }

    /** The words that say it. */
    public Span span() {
        return span;
    }

    /** Whether it is of an indicator and not set aside. */
    public boolean isClaim() {
        return naming.isClaim();
    }

    /** Whether it is of an indicator. */
    public boolean isOf(String indicatorId) {
        return naming.indicatorId().isPresent() && naming.indicatorId().get().equals(indicatorId);
    }

    /** Whether its level counts the same as a unit does: 亿元 and 万元 do, 亿元 and 亿美元 do not. */
    public boolean isIn(Unit unit) {
        return level.isPresent() && level.get().unit().base().equals(unit.base());
    }

    /** Sets it aside, for the first reason that is found. */
    public void setAside(String reason) {
        if (naming.setAside().isEmpty()) {
            naming = naming.asideFor(reason);
        }
    }

    /** Makes a goal of it, which words behind it tell: 以上任务已分解到各乡镇. */
    public void becomeGoal() {
        mode = Mode.GOAL;
    }

    /** Corrects its days, as 23.7亿元(1—11月) does. */
    public void period(Period corrected) {
        period = corrected;
    }

    /** Takes one of the years, or months, that a list tells: it is no total of them. */
    public void tellsOf(Period told) {
        period = told;
        cumulative = told.spansYears();
    }

    /** Gives it the level that a goal of the same words promises. */
    public void level(Quantity quantity, Span promised) {
        level = Optional.of(quantity);
        span = span.reaching(promised.end());
        pieces.add(new Piece(Evidence.Part.LEVEL, promised.start(), promised.end()));
    }

    /** Gives it a level, or corrects it by one that stands further on. */
    public void level(Amount amount) {
        level = Optional.of(amount.quantity());
        reach(Evidence.Part.LEVEL, amount);
    }

    public void scope(String id) {
        scope = id;
    }

    public void cumulative() {
        cumulative = true;
    }

    public void flag(String flag) {
        if (!flags.contains(flag)) {
            flags.add(flag);
        }
    }

    /**
     * Hangs growth on it where it has none; false where it has one. 去年实现30亿元,同比增长8%: a level of last year that grew is
     * told for itself, and not for comparison.
     */
    public boolean growth(Growth found, Token number) {
        if (growth.isPresent() && !isMadeExact(growth.get(), found)) {
            return false;
        }
        growth = Optional.of(found);
        if (naming.setAside().equals(Optional.of(LAST_YEAR_LEVEL))) {
            naming = naming.standing();
        }
        reach(Evidence.Part.GROWTH, number);
        return true;
    }

    /** 与上年基本持平,增长0.3%: whether a growth is told exactly that was only told to be about nought. */
    private static boolean isMadeExact(Growth told, Growth found) {
        return told.comparison() == Comparison.ABOUT
                && told.percent().signum() == 0
                && found.comparison() == Comparison.EQUAL;
    }

    /** 社零总额目标增长7%: whether it is a goal for nothing but growth. */
    public boolean isGoalOfGrowth() {
        return mode == Mode.GOAL && level.isEmpty() && growth.isPresent();
    }

    /** Gives it the growth that a goal of the same words promises. */
    public void growth(Growth found, Span promised) {
        growth = Optional.of(found);
        span = span.reaching(promised.end());
    }

    /** Hangs completion on it where it has none, and on the promise that it speaks of; false where both have one. */
    public boolean completion(BigDecimal percent, Token number, boolean ofLastPromise) {
        return completionOf(ofLastPromise ? promises.size() - 1 : -1, percent, number);
    }

    /**
     * Hangs completion on one of its promises, and on itself where it has none; false where both have one.
     *
     * @param at place of the promise among its promises; -1 where the completion is of none
     */
    public boolean completionOf(int at, BigDecimal percent, Token number) {
        boolean promised = at >= 0 && promises.get(at).completion().isEmpty();
        boolean taken = promised || completion.isEmpty();
        if (promised) {
            promises.set(at, promises.get(at).completed(percent, number.end()));
        }
        if (completion.isEmpty()) {
            completion = Optional.of(percent);
        }
        if (taken) {
            reach(Evidence.Part.COMPLETION, number);
        }
        return taken;
    }

    /** Hangs a promise on it. */
    public void promise(Promise promise) {
        promises.add(promise);
        pieces.add(new Piece(
                Evidence.Part.TARGET, promise.span().start(), promise.span().end()));
    }

    /** Hangs a promise of the same text on it, which its quote then covers. */
    public void promiseHere(Promise promise) {
        promise(promise);
        span = span.reaching(promise.span().end());
    }

    /** Hangs a rank on it where it has none. */
    public void rank(String words, Token ordinal) {
        if (rank.isEmpty()) {
            rank = Optional.of(words);
            reach(Evidence.Part.RANK, ordinal);
        }
    }

    private void reach(Evidence.Part part, Token token) {
        span = span.reaching(token.end());
        pieces.add(new Piece(part, token.start(), token.end()));
    }

    /** Widens the quote to begin at a place. */
    public void from(int at) {
        span = span.from(at);
    }

    /** Words of the evened out text that gave it something. */
    private record Piece(Evidence.Part part, int start, int end) {}
}
