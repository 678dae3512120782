package org.duibiao.model.claim;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.document.Place;
import org.duibiao.model.quantity.Quantity;

/**
 * What was promised for a result: a level, a growth, or only its completion.
 *
 * @param tier who set it or how hard it is, as printed: 省, 市, 必达, 拼搏; empty where there is only one
 * @param level the promised level
 * @param growth the promised growth in percent
 * @param completion how far the result completes it in percent, as printed, never computed
 * @param quote the words that say it, exactly as they stand at the place
 * @param place where they stand
 */
public record Target(
        Optional<String> tier,
        Optional<Quantity> level,
        Optional<Growth> growth,
        Optional<BigDecimal> completion,
        String quote,
        Place place) {

    public Target {
        requireNonNull(tier, "tier is null");
        requireNonNull(quote, "quote is null");
        requireNonNull(place, "place is null");
        if (level.isEmpty() && growth.isEmpty() && completion.isEmpty()) {
            throw new IllegalArgumentException("the target '" + quote + "' promises nothing");
        }
    }
}
