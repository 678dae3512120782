package org.duibiao.ingest.claim.prose.passage;

import java.util.HashMap;
import java.util.Map;
import org.duibiao.ingest.language.Token.Word;
import org.duibiao.ingest.language.word.Sense;

/** Which fields are open where the reader stands: 对外承包 opens that of 营业额 until another sentence or its figure comes. */
public final class Topics {

    /** Places before any text. */
    private static final int NEVER = -1;

    private final Map<String, Integer> lastSeen = new HashMap<>();
    private final Map<String, Integer> seenBefore = new HashMap<>();
    private final Map<String, Integer> answered = new HashMap<>();
    private int sentenceStart;
    private int earlierSentenceStart;

    /** Opens the fields that a word speaks of. */
    public void see(Word word) {
        for (Sense sense : word.meaning().senses()) {
            if (sense.role() == Sense.Role.TOPIC || sense.role() == Sense.Role.ALIAS) {
                Integer before = lastSeen.put(sense.indicatorId(), word.start());
                if (before != null && before != word.start()) {
                    seenBefore.put(sense.indicatorId(), before);
                }
            }
        }
    }

    /** Starts a sentence; fields of the one before stay open, less surely. */
    public void startSentence(int at) {
        earlierSentenceStart = sentenceStart;
        sentenceStart = at;
    }

    /** Notes that a field's figure has come. */
    public void answer(String indicatorId, int at) {
        answered.put(indicatorId, at);
    }

    /** Where the field was last opened, or -1. */
    public int lastSeen(String indicatorId) {
        return lastSeen.getOrDefault(indicatorId, NEVER);
    }

    /** Where it was last opened before a word that opened it, or -1. */
    public int lastSeenBefore(String indicatorId, int at) {
        int seen = lastSeen(indicatorId);
        return seen < at ? seen : seenBefore.getOrDefault(indicatorId, NEVER);
    }

    /** Whether it was opened in a span that begins at a place. */
    public boolean isOpenSince(String indicatorId, int start) {
        return lastSeen(indicatorId) >= start;
    }

    /** Whether it was opened in this sentence and waits for its figure. */
    public boolean waitsInSentence(String indicatorId) {
        int seen = lastSeen(indicatorId);
        return seen >= sentenceStart && seen > answered.getOrDefault(indicatorId, NEVER);
    }

    /** Whether it was opened in this sentence. */
    public boolean isOpenInSentence(String indicatorId) {
        return lastSeen(indicatorId) >= sentenceStart;
    }

    /** Whether it was opened in this sentence or the one before. */
    public boolean isOpenNearby(String indicatorId) {
        return lastSeen(indicatorId) >= earlierSentenceStart && lastSeen(indicatorId) != NEVER;
    }
}
