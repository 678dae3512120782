package org.duibiao.ingest.language;

import org.duibiao.ingest.language.number.Numerals;
import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.ingest.language.word.Cue;
import org.duibiao.ingest.language.word.Lexicon;
import org.duibiao.ingest.language.word.Meaning;

/**
 * Characters without which no number stands in a text: a digit, a Chinese numeral before what may be a unit, 翻番, or a word
 * that says that there is none. 进一步 and 一是 are no hints. A hint may be wrong; that there is none is sure.
 */
final class FigureHints {

    private static final byte SURE = 1;
    private static final byte NUMERAL = 2;
    private static final byte SAID_NONE = 4;

    /** Inside a longer run a numeral may end anywhere. */
    private static final int LONGEST_NUMERAL = 18;

    private final byte[] hints = new byte[Character.MAX_VALUE + 1];
    private final boolean[] follows = new boolean[Character.MAX_VALUE + 1];
    private final Lexicon<Meaning> lexicon;

    /**
     * Hints of a vocabulary.
     *
     * @param followers characters that may stand right behind a Chinese numeral that is an amount
     */
    FigureHints(Lexicon<Meaning> lexicon, String followers) {
        this.lexicon = lexicon;
        mark("0123456789翻", SURE);
        mark("零一二三四五六七八九两十百千壹贰叁拾佰仟", NUMERAL);
        mark(lexicon.starters(meaning -> meaning.is(Cue.SAID_NONE)), SAID_NONE);
        followers.chars().forEach(character -> follows[character] = true);
    }

    private void mark(String characters, byte hint) {
        characters.chars().forEach(character -> hints[character] |= hint);
    }

    /** Whether one stands in a text. */
    boolean standIn(NormalText text) {
        for (int at = 0; at < text.length(); at++) {
            byte hint = hints[text.charAt(at)];
            if (hint == 0) {
                continue;
            }
            if ((hint & SURE) != 0 || (hint & SAID_NONE) != 0 && saysNone(text, at)) {
                return true;
            }
            if ((hint & NUMERAL) != 0) {
                int end = Numerals.runEnd(text, at);
                if (follows[text.at(end)] || end - at > LONGEST_NUMERAL || holdsMultiple(text, at, end)) {
                    return true;
                }
                at = Math.max(at, end - 1);
            }
        }
        return false;
    }

    private boolean saysNone(NormalText text, int at) {
        int entry = lexicon.find(text, at);
        return entry != Lexicon.NONE && lexicon.meaning(entry).is(Cue.SAID_NONE);
    }

    /** 三十亿, 一点五: the numeral may end before the run does. */
    private static boolean holdsMultiple(NormalText text, int start, int end) {
        for (int at = start; at < end; at++) {
            if ("万亿点.".indexOf(text.at(at)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
