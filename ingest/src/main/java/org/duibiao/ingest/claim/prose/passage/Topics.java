package org.duibiao.ingest.claim.prose.passage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Sense;

/** Which fields are open where the reader stands: 对外承包 opens that of 营业额 until another sentence or its figure comes. */
public final class Topics {

    /** Places before any text. */
    private static final int NEVER = -1;

    /** Where the field of one indicator was opened and answered. */
    private static final class Field {
        private int lastSeen = NEVER;
        private int seenBefore = NEVER;
        private int answered = NEVER;

        void see(int at) {
            if (lastSeen != NEVER && lastSeen != at) {
                seenBefore = lastSeen;
            }
            lastSeen = at;
        }

        void forgetSince(int at) {
            if (lastSeen >= at) {
                lastSeen = seenBefore < at ? seenBefore : NEVER;
            }
        }
    }

    private static final Field NONE = new Field();

    private final Map<String, Field> fields = new HashMap<>();
    private int among = NEVER;
    private int sentenceStart;
    private int earlierSentenceStart;

    /** Opens the fields that a word speaks of. */
    public void see(Word word) {
        if (word.meaning().opensField()) {
            see(word.meaning().indicators(Sense.Role.ALIAS), word.start());
            see(word.meaning().indicators(Sense.Role.TOPIC), word.start());
        }
    }

    private void see(List<String> indicators, int at) {
        for (int i = 0; i < indicators.size(); i++) {
            fields.computeIfAbsent(indicators.get(i), id -> new Field()).see(at);
        }
    }

    private Field field(String indicatorId) {
        return fields.getOrDefault(indicatorId, NONE);
    }

    /** Starts a sentence; fields of the one before stay open, less surely. */
    public void startSentence(int at) {
        among = NEVER;
        earlierSentenceStart = sentenceStart;
        sentenceStart = at;
    }

    /** 其中外资项目2个: what a part opens is open no longer when the statement ends that tells of it. */
    void among(int at) {
        among = at;
    }

    /** Ends a statement of the sentence. */
    void endStatement() {
        if (among != NEVER) {
            fields.values().forEach(field -> field.forgetSince(among));
            among = NEVER;
        }
    }

    /** Opens a field by a figure that speaks of it: projects that were signed, and their money. */
    public void open(String indicatorId, int at) {
        fields.computeIfAbsent(indicatorId, id -> new Field()).see(at);
    }

    /** Notes that a field's figure has come. */
    public void answer(String indicatorId, int at) {
        fields.computeIfAbsent(indicatorId, id -> new Field()).answered = at;
    }

    /** Where the field was last opened, or -1. */
    public int lastSeen(String indicatorId) {
        return field(indicatorId).lastSeen;
    }

    /** Where it was last opened before a word that opened it, or -1. */
    public int lastSeenBefore(String indicatorId, int at) {
        Field field = field(indicatorId);
        return field.lastSeen < at ? field.lastSeen : field.seenBefore;
    }

    /** Whether it was opened in a span that begins at a place. */
    public boolean isOpenSince(String indicatorId, int start) {
        return lastSeen(indicatorId) >= start;
    }

    /** Whether it was opened in this sentence and waits for its figure. */
    public boolean waitsInSentence(String indicatorId) {
        Field field = field(indicatorId);
        return field.lastSeen >= sentenceStart && field.lastSeen > field.answered;
    }

    /** Whether it was opened in this sentence. */
    public boolean isOpenInSentence(String indicatorId) {
        return lastSeen(indicatorId) >= sentenceStart;
    }

    /** Whether it was opened in this sentence or the one before. */
    public boolean isOpenNearby(String indicatorId) {
        int seen = lastSeen(indicatorId);
        return seen >= earlierSentenceStart && seen != NEVER;
    }
}
