package org.duibiao.ingest.claim.figure;

import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.period.Period;

/** 从2015年的10亿元增至2020年的20亿元: the days that a change began with and led to, while its statement is read. */
public final class Change {

    private OptionalInt began = OptionalInt.empty();
    private OptionalInt beganInSentence = OptionalInt.empty();
    private Optional<Period> led = Optional.empty();
    private boolean bare;

    /** Starts a statement: no change is told in it yet. */
    public void startStatement() {
        began = OptionalInt.empty();
        bare = false;
    }

    /** Starts a sentence: the days of changes before are spoken of no longer. */
    public void startSentence() {
        beganInSentence = OptionalInt.empty();
        led = Optional.empty();
    }

    /** The year that the change began with, 0 for days long ago. */
    public OptionalInt began() {
        return began;
    }

    /** Notes the year that a change began with. */
    public void begin(int year) {
        began = OptionalInt.of(year);
        beganInSentence = began;
        bare = false;
    }

    /** 零售额由2010年的41亿元增加到84亿元;进出口由3亿元增加到5亿元: a change that tells no days is of those of the one before. */
    public void beginAgain() {
        began = began.isPresent() ? began : beganInSentence;
        bare = true;
    }

    /** 比上年减少0.4万元,下降6%: what follows is held against the year before. */
    public void end() {
        began = OptionalInt.empty();
    }

    /** Whether the last change began with a level of no days of its own. */
    public boolean isBare() {
        return bare;
    }

    /** The days that the last change of the sentence led to. */
    public Optional<Period> led() {
        return led;
    }

    /** Notes the days that a change led to. */
    public void lead(Period days) {
        led = Optional.of(days);
    }
}
