package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.period.Period;

/**
 * One figure that is to be read.
 *
 * @param indicatorId the indicator
 * @param kind as exports carry it
 * @param amount the level in base units; empty for growth alone
 * @param unit base unit; empty for growth alone
 * @param period the days
 * @param growth what counts as its growth, the first as printed; empty where none is printed
 * @param completion likewise its completion
 * @param target likewise its target in base units
 * @param scope its scope, where it is asked for
 * @param regionCode code of the region that it is of, where that is not its case's: a row of a table keyed by region
 * @param optional whether it is neither asked for nor held against the program
 * @param allowed indicators that its amount is excused for
 */
public record GoldClaim(
        String indicatorId,
        String kind,
        Optional<BigDecimal> amount,
        Optional<String> unit,
        Period period,
        Accepted growth,
        Accepted completion,
        Accepted target,
        Optional<String> scope,
        Optional<String> regionCode,
        boolean optional,
        List<String> allowed) {

    public GoldClaim {
        allowed = List.copyOf(allowed);
    }

    /**
     * What counts as an attribute.
     *
     * @param printed what is printed; empty where nothing is
     * @param alternatives what counts as well
     */
    public record Accepted(Optional<BigDecimal> printed, List<BigDecimal> alternatives) {

        public Accepted {
            alternatives = List.copyOf(alternatives);
        }

        /** Whether a value counts. */
        boolean accepts(BigDecimal value) {
            return printed.stream().anyMatch(one -> Nearness.isNear(one, value, Nearness.ATTRIBUTE))
                    || alternatives.stream().anyMatch(one -> Nearness.isNear(one, value, Nearness.ATTRIBUTE));
        }
    }
}
