package org.duibiao.ingest.claim.prose.subject;

import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;

/** Whether the reader stands where something is told that was done at an event: figures there are the event's. */
final class EventTracker {

    /** Why figures of an event are set aside. */
    static final String EVENT = "event";

    private final Speaker speaker;
    private boolean at;
    private boolean ofClass;
    private boolean counted;
    private boolean numbered;

    EventTracker(Speaker speaker) {
        this.speaker = speaker;
    }

    void startStatement() {
        startClause();
        at = false;
        ofClass = false;
    }

    void startClause() {
        counted = false;
        numbered = false;
    }

    /** Whether an event speaks. */
    boolean isAt() {
        return at;
    }

    /** Whether it is one of a class that is told among others, and speaks for its statement alone. */
    boolean isClass() {
        return ofClass;
    }

    /** Whether a word starts an event, whatever stands before it. */
    boolean starts(Word word, NormalText text, boolean opensClause) {
        return !counted && word.is(Cue.EVENT) && Events.speaksBehind(word, text)
                || Events.isOfThisTime(word, text)
                || word.is(Cue.EVENT) && Events.isPlace(word, text)
                || opensClause && Events.isOnTheSpot(word);
    }

    /** 洽谈会上, 节日期间, and 第七届博览会, by itself: an event speaks; one that is held or visited does not. */
    void see(Word word, NormalText text) {
        if (at && Events.isDays(word)) {
            return;
        }
        at = Events.speaks(word, text, numbered, counted);
        if (at) {
            start();
            ofClass = Events.isClass(word, text);
        }
    }

    /** An event speaks, until the sentence ends. */
    void start() {
        speaker.speakForSentence(EVENT);
        at = true;
        ofClass = false;
    }

    /** What was done at it is told. */
    void leave() {
        at = false;
    }

    /** Takes a number of its clause: what is counted is no event to speak at. */
    void seeNumber() {
        counted = true;
    }

    /** Takes an ordinal: 第七届 tells an event of its own. */
    void seeOrdinal() {
        numbered = true;
    }
}
