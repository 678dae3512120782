package org.duibiao.ingest.claim.prose.passage;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.model.quantity.Dimension;

/** Which projects a statement counted last: figures that follow are of these. */
public final class CountedProjects {

    private final List<Figure> figures;
    private Optional<String> ofClass = Optional.empty();
    private Optional<String> ofClassBefore = Optional.empty();
    private Optional<String> besideWhole = Optional.empty();
    private boolean among;
    private int figuresBefore;
    private final Deque<Outside> outside = new ArrayDeque<>();

    /** What was counted before a bracket. */
    private record Outside(Optional<String> ofClass, Optional<String> besideWhole, boolean among, int figuresBefore) {}

    /**
     * Projects that a statement counts.
     *
     * @param figures of the statement so far, as they are added
     */
    CountedProjects(List<Figure> figures) {
        this.figures = figures;
    }

    /** Starts a new statement, which counted none. */
    void startStatement() {
        ofClassBefore = ofClass;
        ofClass = Optional.empty();
        besideWhole = Optional.empty();
        figuresBefore = 0;
        outside.clear();
    }

    /** Opens a bracket. */
    void open() {
        outside.push(new Outside(ofClass, besideWhole, among, figuresBefore));
    }

    /** 引进项目35个(含扩产项目8个),到位资金: what a bracket counts is forgotten behind it. */
    void close() {
        if (!outside.isEmpty()) {
            Outside counted = outside.pop();
            ofClass = counted.ofClass();
            besideWhole = counted.besideWhole();
            among = counted.among();
            figuresBefore = counted.figuresBefore();
        }
    }

    /** The class of those counted in the statement; empty where all are meant, or none were counted. */
    public Optional<String> ofClass() {
        return ofClass;
    }

    /** The class of those counted in the statement before. */
    public Optional<String> ofClassBefore() {
        return ofClassBefore;
    }

    /** Notes of which class projects are that were counted; of all where it is empty. */
    public void count(Optional<String> words) {
        ofClass = words;
        among = false;
        figuresBefore = figures.size();
    }

    /** Notes of which class projects are that were counted behind 其中. */
    public void countAmong(String words) {
        count(Optional.of(words));
        among = true;
    }

    /** Notes projects counted beside a figure of all: what follows is of these only where it has a whole of its own. */
    public void countBesideWhole(String words) {
        besideWhole = Optional.of(words);
    }

    /** Whether they were counted behind 其中. */
    public boolean isAmong() {
        return among;
    }

    /** Whether a figure of money came since they were counted. */
    public boolean isAnswered() {
        for (int i = figuresBefore; i < figures.size(); i++) {
            if (figures.get(i)
                    .level()
                    .filter(level -> level.unit().dimension() == Dimension.MONEY)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** The class that figures of an indicator are of which follow; one that has a whole of its own is of those beside it too. */
    Optional<String> ofFigures(boolean ownWhole) {
        return ofClass.isPresent() || !ownWhole ? ofClass : besideWhole;
    }
}
