package org.duibiao.model.scorecard;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.scoring.PointRange;

/** How awarded points stand to those of the rules. */
public enum Agreement {
    /** Equal, as far as rounding or digits cut off can tell. */
    AGREES,
    /** More were awarded. */
    ABOVE,
    /** Fewer were awarded. */
    BELOW;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Of points as printed and a range; empty where no number is printed. */
    public static Optional<Agreement> of(Printed awarded, PointRange range) {
        Interval rounded = awarded.interval();
        if (awarded.value().isEmpty() || rounded.low().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal low = rounded.low().get();
        BigDecimal cutOff =
                awarded.value().get().add(awarded.value().get().subtract(low).multiply(TWO));
        if (low.compareTo(range.high()) > 0) {
            return Optional.of(ABOVE);
        }
        return Optional.of(cutOff.compareTo(range.low()) < 0 ? BELOW : AGREES);
    }

    /** As tables carry it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
