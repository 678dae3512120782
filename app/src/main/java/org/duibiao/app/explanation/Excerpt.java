package org.duibiao.app.explanation;

import org.duibiao.analytics.evidence.Evidence;
import org.duibiao.model.document.Place;

/** Words in their surroundings: the quote in 【】, with so much of its block to either side. */
final class Excerpt {

    private static final int AROUND = 60;
    private static final int NEIGHBOUR = 80;
    private static final String CUT = "…";

    private Excerpt() {}

    /** The quote within its cell or paragraph; by itself where the place is no place of a document. */
    static String of(Evidence evidence) {
        String text =
                evidence.cell().map(cell -> cell.text()).or(evidence::block).orElse("");
        int start = text.indexOf(evidence.quote());
        if (start < 0) {
            return "【" + oneLine(evidence.quote()) + "】";
        }
        if (evidence.locator().contains("@")) {
            start = Place.of(evidence.locator()).start();
        }
        int end = Math.min(text.length(), start + evidence.quote().length());
        int from = Math.max(0, start - AROUND);
        int to = Math.min(text.length(), end + AROUND);
        return (from > 0 ? CUT : "")
                + oneLine(text.substring(from, start))
                + "【"
                + oneLine(text.substring(start, end))
                + "】"
                + oneLine(text.substring(end, to))
                + (to < text.length() ? CUT : "");
    }

    /** The beginning of a neighbouring block. */
    static String beginning(String text) {
        String line = oneLine(text);
        return line.length() <= NEIGHBOUR ? line : line.substring(0, NEIGHBOUR) + CUT;
    }

    /** The end of a neighbouring block. */
    static String end(String text) {
        String line = oneLine(text);
        return line.length() <= NEIGHBOUR ? line : CUT + line.substring(line.length() - NEIGHBOUR);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
