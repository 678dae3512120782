package org.duibiao.ingest.document.text;

import java.util.Set;
import org.duibiao.ingest.document.layout.HeadingShape;

/** Whether a line goes on in the next: a page break, a line wrap, even with blank lines between, cuts no sentence. */
final class ParagraphJoiner {

    /** Shorter lines that end in no mark are headings, signatures or labels, unless something else says they go on. */
    private static final int LEAST_WRAPPED = 40;

    /** A tail this short before the first mark is the rest of a sentence. */
    private static final int LONGEST_TAIL = 4;

    /** Words before the first mark that open a sentence, so that they are no tail of one. */
    private static final Set<String> OPENERS = Set.of(
            "今年", "今年来", "近年来", "去年", "年内", "目前", "当前", "其中", "同时", "此外", "为此", "另外", "一是", "首先", "近期", "会上", "会前",
            "会后", "随后", "日前", "近日", "截至", "全年", "一年来", "总之", "因此", "据此");

    private static final String FINAL_MARKS = "。！？!?；;：:…";
    private static final String CLOSING_MARKS = "”’\"》」』";
    private static final String PAUSE_MARKS = "，、,";

    private final WrapWidth wrapWidth;

    /** @param wrapWidth at which the text was wrapped */
    ParagraphJoiner(WrapWidth wrapWidth) {
        this.wrapWidth = wrapWidth;
    }

    /**
     * Whether the next line goes on with the sentence of the one before.
     *
     * @param before the paragraph's last line so far
     * @param next the next line that is not blank
     * @param joined whether the last line itself goes on from one before it
     */
    boolean goesOn(String before, String next, boolean joined) {
        String left = before.strip();
        String right = next.strip();
        if (left.isEmpty() || right.isEmpty() || endsSentence(left)) {
            return false;
        }
        if (HeadingShape.opensItem(right) || HeadingShape.opensWithUnit(right)) {
            return false;
        }
        if (PAUSE_MARKS.indexOf(left.charAt(left.length() - 1)) >= 0 || opensWithTail(right)) {
            return true;
        }
        boolean fills = wrapWidth.fills(left)
                || wrapWidth.fillsBefore(left, right)
                        && HeadingShape.level(left).isEmpty();
        if (HeadingShape.isTitle(left) && !fills || HeadingShape.isTitle(right) && !(fills && joined)) {
            return false;
        }
        return fills
                || joined
                || left.length() >= LEAST_WRAPPED
                || hasOpenBracket(left)
                || hasSentence(left)
                || isCut(left) && Character.isDigit(right.charAt(0));
    }

    /** 2018年，实现社会消费品零售总额: a clause begins in the line, and neither ends nor comes to a number. */
    private static boolean isCut(String line) {
        int clause = Math.max(line.lastIndexOf('，'), line.lastIndexOf(','));
        boolean number = line.chars().skip(clause + 1L).anyMatch(Character::isDigit);
        return clause > 0 && !number && Character.isIdeographic(line.charAt(line.length() - 1));
    }

    /** Whether a sentence ends inside the line, so that the one after it is cut by its end. */
    private static boolean hasSentence(String line) {
        int stop = line.indexOf('。');
        return stop >= 0 && stop < line.length() - 1 || line.indexOf('；') >= 0;
    }

    private static boolean endsSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSING_MARKS.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        return FINAL_MARKS.indexOf(line.charAt(last)) >= 0;
    }

    private static boolean opensWithTail(String line) {
        for (int i = 0; i < Math.min(line.length(), LONGEST_TAIL); i++) {
            char c = line.charAt(i);
            if (PAUSE_MARKS.indexOf(c) >= 0 || c == '。' || c == '；') {
                return !OPENERS.contains(line.substring(0, i));
            }
        }
        return false;
    }

    private static boolean hasOpenBracket(String line) {
        int depth = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if ("（(《“「".indexOf(c) >= 0) {
                depth++;
            } else if ("）)》”」".indexOf(c) >= 0) {
                depth--;
            }
        }
        return depth > 0;
    }
}
