package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.duibiao.model.document.Place;

/**
 * Words that gave a claim something.
 *
 * @param part what they gave
 * @param place where they stand
 */
public record Evidence(Part part, Place place) {

    /** What words give a claim. */
    public enum Part {
        /** They name what is measured. */
        NAME,
        LEVEL,
        GROWTH,
        COMPLETION,
        TARGET,
        RANK;

        /** As tables carry it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        /**
         * The part that an id names.
         *
         * @throws IllegalArgumentException if it is none
         */
        public static Part of(String id) {
            return valueOf(id.toUpperCase(Locale.ROOT));
        }
    }

    public Evidence {
        requireNonNull(part, "part is null");
        requireNonNull(place, "place is null");
    }

    /** As tables carry it: {@code growth b23@40-45}. */
    public String text() {
        return part.id() + " " + place.locator();
    }

    /**
     * The evidence that a text of {@link #text()} names.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Evidence of(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            throw new IllegalArgumentException("'" + text + "' is no evidence such as growth b23@40-45");
        }
        return new Evidence(Part.of(text.substring(0, blank)), Place.of(text.substring(blank + 1)));
    }
}
