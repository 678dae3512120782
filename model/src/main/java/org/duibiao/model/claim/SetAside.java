package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.duibiao.model.document.Place;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Quantity;

/**
 * What looked like a claim and could not be one.
 *
 * @param reason why: an id of the catalogue's set-aside reasons, such as {@code other_region}, {@code company},
 *     {@code contracted}, {@code look_alike}, {@code said_none}
 * @param detail the reason in this case, in words
 * @param indicatorId the indicator that it would have been, where one was near
 * @param amount the number with its unit, where there is one
 * @param wholeIndicatorId of a share, the indicator of the region that it is a share of, where its words name one
 * @param period where one was resolved
 * @param quote the words, exactly as they stand at the place
 * @param place where they stand
 */
public record SetAside(
        String reason,
        String detail,
        Optional<String> indicatorId,
        Optional<Quantity> amount,
        Optional<String> wholeIndicatorId,
        Optional<Period> period,
        String quote,
        Place place) {

    public SetAside {
        requireNonNull(reason, "reason is null");
        requireNonNull(detail, "detail is null");
        requireNonNull(quote, "quote is null");
        requireNonNull(place, "place is null");
    }

    /** A claim that turned out to be none, for a reason. */
    public static SetAside of(Claim claim, String reason, String detail) {
        return new SetAside(
                reason,
                detail,
                Optional.of(claim.indicatorId()),
                claim.level(),
                Optional.empty(),
                claim.period(),
                claim.quote(),
                claim.place());
    }
}
