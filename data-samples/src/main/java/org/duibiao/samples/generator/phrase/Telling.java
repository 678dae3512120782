package org.duibiao.samples.generator.phrase;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.samples.generator.truth.GoldFigure;

/**
 * Words, and what is to be read in them.
 *
 * @param text the words
 * @param figures what they say, in order
 */
public record Telling(String text, List<GoldFigure> figures) {

    public Telling {
        requireNonNull(text, "text is null");
        figures = List.copyOf(figures);
    }

    /** Words that say nothing that is to be read. */
    public static Telling silent(String text) {
        return new Telling(text, List.of());
    }

    /** The same with words before and after. */
    public Telling between(String before, String after) {
        return new Telling(before + text + after, figures);
    }

    /** Two, one after the other. */
    public Telling then(Telling next) {
        return new Telling(
                text + next.text,
                Stream.concat(figures.stream(), next.figures.stream()).toList());
    }
}
