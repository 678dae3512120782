package org.duibiao.ingest.claim.figure;

import static java.util.Objects.requireNonNull;

import org.duibiao.ingest.language.text.NormalText;
import org.duibiao.model.document.Place;

/**
 * Words of a block.
 *
 * @param text the block's text, evened out
 * @param block index of the block
 * @param start first character of the evened out text
 * @param end character after the last
 */
public record Span(NormalText text, int block, int start, int end) {

    public Span {
        requireNonNull(text, "text is null");
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + " to " + end);
        }
    }

    /** The words as they stand in the original. */
    public String quote() {
        return text.quote(start, end);
    }

    /** Where they stand in the original. */
    public Place place() {
        return Place.inText(block, text.originOf(start), text.originAfter(end));
    }

    /** Where other words of its text stand in the original. */
    public Place within(int from, int to) {
        return Place.inText(block, text.originOf(from), text.originAfter(to));
    }

    /** The span widened to reach a place. */
    public Span reaching(int at) {
        return at <= end ? this : new Span(text, block, start, at);
    }

    /** The span widened to begin at a place. */
    public Span from(int at) {
        return at >= start ? this : new Span(text, block, at, end);
    }
}
