package org.duibiao.model.scorecard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.document.Place;
import org.duibiao.model.quantity.Interval;

/**
 * A cell of a form with the number in it.
 *
 * @param text the words as printed, without the blanks around them
 * @param value the number in base units; empty where there is none, or more than one
 * @param interval what its digits and its comparison allow; open at both ends without a number
 * @param place where it is printed
 */
public record Printed(String text, Optional<BigDecimal> value, Interval interval, Place place) {

    public static final Interval ANYTHING = new Interval(Optional.empty(), Optional.empty());

    public Printed {
        requireNonNull(text, "text is null");
        requireNonNull(value, "value is null");
        requireNonNull(interval, "interval is null");
        requireNonNull(place, "place is null");
    }

    /** Words with no number that could be compared. */
    public static Printed words(String text, Place place) {
        return new Printed(text, Optional.empty(), ANYTHING, place);
    }
}
