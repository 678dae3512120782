package org.duibiao.ingest.document.word97;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.duibiao.model.document.LeftOut;

/**
 * The words of a document as a reader sees them: insertions in, deletions, words struck through, hidden runs and field codes out. A field
 * may begin in one paragraph and end in another, so that one instance goes over all of them in order.
 */
final class RunText {

    /** Marks of a field: its code follows, its result follows, its end (MS-DOC, 2.8.25). */
    private static final char FIELD_BEGINS = 0x13;

    private static final char RESULT_BEGINS = 0x14;
    private static final char FIELD_ENDS = 0x15;

    private static final char LINE_BREAK = 0x0B;
    private static final char PAGE_BREAK = 0x0C;
    private static final char FIXED_HYPHEN = 0x1E;

    private static final int DEEPEST = 20;

    private final Map<LeftOut.Kind, Integer> counts = new EnumMap<>(LeftOut.Kind.class);
    private int depth;

    /** Bit n is set while the code of the field at depth n is read. */
    private int inCode;

    String of(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            String text = run.text();
            Optional<LeftOut.Kind> unseen = unseen(run);
            if (!text.isBlank()) {
                unseen.ifPresent(kind -> counts.merge(kind, 1, Integer::sum));
            }
            boolean seen = unseen.isEmpty();
            for (int at = 0; at < text.length(); at++) {
                append(text.charAt(at), seen, words);
            }
        }
        return words.toString().strip();
    }

    private static Optional<LeftOut.Kind> unseen(CharacterRun run) {
        if (run.isMarkedDeleted()) {
            return Optional.of(LeftOut.Kind.DELETED_WORDS);
        }
        if (run.isVanished()) {
            return Optional.of(LeftOut.Kind.HIDDEN_WORDS);
        }
        return run.isStrikeThrough() || run.isDoubleStrikeThrough()
                ? Optional.of(LeftOut.Kind.STRUCK_WORDS)
                : Optional.empty();
    }

    /** What was not seen so far. */
    List<LeftOut> leftOut() {
        List<LeftOut> leftOut = new ArrayList<>();
        counts.forEach((kind, count) -> leftOut.add(new LeftOut(kind, String.valueOf(count))));
        return leftOut;
    }

    private void append(char c, boolean seen, StringBuilder words) {
        switch (c) {
            case FIELD_BEGINS -> {
                depth = Math.min(depth + 1, DEEPEST);
                inCode |= 1 << depth;
            }
            case RESULT_BEGINS -> inCode &= ~(1 << depth);
            case FIELD_ENDS -> {
                inCode &= ~(1 << depth);
                depth = Math.max(0, depth - 1);
            }
            default -> {
                if (seen && inCode == 0) {
                    appendSeen(c, words);
                }
            }
        }
    }

    private static void appendSeen(char c, StringBuilder words) {
        if (c == LINE_BREAK || c == PAGE_BREAK) {
            words.append('\n');
        } else if (c == FIXED_HYPHEN) {
            words.append('-');
        } else if (c >= ' ' || c == '\t') {
            words.append(c);
        }
    }
}
