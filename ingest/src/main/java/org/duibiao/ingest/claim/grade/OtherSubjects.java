package org.duibiao.ingest.claim.grade;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.duibiao.ingest.claim.prose.ReadableText;
import org.duibiao.ingest.language.Token;
import org.duibiao.ingest.language.Token.Mark;
import org.duibiao.ingest.language.Token.Word;

/** Where the sentences of a text begin to speak of others than the region; found in one walk over its words. */
final class OtherSubjects {

    /** First characters of the sentences, in order, and by sentence where it first speaks of others; of the text as it stands. */
    private final int[] sentences;

    private final int[] others;

    private OtherSubjects(int[] sentences, int[] others) {
        this.sentences = sentences;
        this.others = others;
    }

    /**
     * Those of a text.
     *
     * @param cues the bits of the cues that speak of others
     */
    static OtherSubjects in(ReadableText words, long cues) {
        List<Integer> sentences = new ArrayList<>(List.of(0));
        List<Integer> others = new ArrayList<>(List.of(Integer.MAX_VALUE));
        for (Token token : words.tokens()) {
            if (token instanceof Mark mark && mark.endsStatement()) {
                sentences.add(words.text().originAfter(mark.end()));
                others.add(Integer.MAX_VALUE);
            } else if (token instanceof Word word && (word.meaning().cues() & cues) != 0) {
                int last = others.size() - 1;
                others.set(last, Math.min(others.get(last), words.text().originOf(word.start())));
            }
        }
        return new OtherSubjects(
                sentences.stream().mapToInt(Integer::intValue).toArray(),
                others.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Whether the sentence around a place speaks of others before it. */
    boolean standBefore(int place) {
        int found = Arrays.binarySearch(sentences, place);
        int sentence = found >= 0 ? found : -found - 2;
        return others[sentence] < place;
    }
}
