package org.duibiao.ingest.claim.figure;

import java.math.BigDecimal;
import java.util.Optional;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;

/**
 * What was promised for a figure.
 *
 * @param tier who set it or how hard it is; empty where there is one only
 * @param level the promised level
 * @param growth the promised growth
 * @param completion in percent, as printed
 * @param span the words that say it
 */
public record Promise(
        Optional<String> tier,
        Optional<Quantity> level,
        Optional<Growth> growth,
        Optional<BigDecimal> completion,
        Span span) {

    /** The promise with its completion, which ends at a place. */
    public Promise completed(BigDecimal percent, int at) {
        return new Promise(tier, level, growth, Optional.of(percent), span.reaching(at));
    }

    /** The promise with its level taken to be in a currency, an ISO code, that its words leave out. */
    public Promise in(String currency) {
        Optional<Quantity> counted = level.map(quantity -> new Quantity(
                quantity.number(),
                new Unit(
                        quantity.unit().text(),
                        quantity.unit().dimension(),
                        currency,
                        quantity.unit().factor())));
        return new Promise(tier, counted, growth, completion, span);
    }

    /** The promise with its growth, which ends at a place. */
    public Promise growing(Growth promised, int at) {
        return new Promise(tier, level, Optional.of(promised), completion, span.reaching(at));
    }
}
