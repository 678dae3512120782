package org.duibiao.ingest.claim.prose.passage;

import org.duibiao.ingest.claim.figure.Mode;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Cue;

/** Whether figures are results or goals where the reader stands. */
public final class ModeTracker {

    private Mode passage = Mode.RESULT;
    private Mode sentence = Mode.RESULT;
    private boolean said;
    private boolean intended;
    private boolean ofHeading;
    private boolean numbersResults;
    /** The year of a heading's goals while results of days before it are told. */
    private int goalsFrom;

    /** Whether a word of a heading says something. */
    public static boolean hears(Word word) {
        return word.is(Cue.RESULTS) || word.is(Cue.PLAN) || word.is(Cue.TARGET);
    }

    /** Takes what a heading says: 下一步打算 makes goals of all below, 完成情况 results. */
    public void hear(Word word) {
        if (word.is(Cue.RESULTS)) {
            passage = Mode.RESULT;
        } else if (word.is(Cue.PLAN) || word.is(Cue.TARGET)) {
            passage = Mode.GOAL;
        }
        ofHeading = passage == Mode.GOAL;
    }

    /**
     * 2018年, … below a heading of the tasks of 2019: days before those of its heading are of results, until its own are spoken of.
     *
     * @param year in which days end that open a statement
     * @param spokenOf the year spoken of so far
     */
    public void seeDays(int year, int spokenOf) {
        if (goalsFrom > 0 && year >= goalsFrom) {
            passage = Mode.GOAL;
            goalsFrom = 0;
        } else if (ofHeading && passage == Mode.GOAL && year < spokenOf) {
            passage = Mode.RESULT;
            goalsFrom = spokenOf;
        } else {
            return;
        }
        sentence = said ? sentence : passage;
    }

    /** Takes a word of the text. */
    public void see(Word word) {
        if (word.is(Cue.RESULTS)) {
            passage = Mode.RESULT;
            goalsFrom = 0;
            intended = false;
            startSentence();
        } else if (word.is(Cue.PLAN) && sentence != Mode.EXPECTED) {
            say(Mode.GOAL);
        } else if (word.is(Cue.FORECAST)) {
            say(Mode.EXPECTED);
        }
    }

    /** 实际完成: what was reached is told behind its goals. */
    public void startResults() {
        if (sentence == Mode.GOAL) {
            say(Mode.RESULT);
        }
    }

    private void say(Mode mode) {
        sentence = mode;
        said = true;
    }

    /** 年度目标: 1、… lists goals until results are spoken of. */
    public void startGoals(boolean untilResults) {
        if (untilResults) {
            passage = Mode.GOAL;
        }
        say(Mode.GOAL);
    }

    /** 预计全年可达68亿元;: ends what is expected with the statement that told first what was reached. */
    public void endExpected() {
        if (sentence == Mode.EXPECTED) {
            startSentence();
        }
    }

    /** Ends what held for a sentence. */
    public void startSentence() {
        sentence = passage;
        said = false;
    }

    /** 全县将坚持…。: the sentences that follow tell what is meant to be done, until days or results are spoken of. */
    public void intend() {
        intended = true;
    }

    /** A period that no word of expectation stands before ends 预计, and what was intended. */
    public void seePeriod() {
        intended = false;
        endExpected();
    }

    /** Whether a word of the sentence, and no heading, makes goals of its figures. */
    public boolean isGoalSaid() {
        return said && sentence == Mode.GOAL;
    }

    /** Notes that results are told, which 目标1: and its like only number. */
    public void numberResults() {
        numbersResults = true;
    }

    /** Whether 目标1: and its like number results. */
    public boolean numbersResults() {
        return numbersResults;
    }

    /** How figures are meant now. */
    public Mode mode() {
        return said ? sentence : intended ? Mode.GOAL : passage;
    }
}
