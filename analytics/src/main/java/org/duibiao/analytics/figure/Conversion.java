package org.duibiao.analytics.figure;

import static java.util.Objects.requireNonNull;

/** What came of bringing a figure into the terms of a ranking. */
public sealed interface Conversion {

    /** The figure in the terms of the ranking. */
    record Done(Figure figure) implements Conversion {
        public Done {
            requireNonNull(figure, "figure is null");
        }
    }

    /** It could not be brought there. */
    record Impossible(Reason reason) implements Conversion {
        public Impossible {
            requireNonNull(reason, "reason is null");
        }
    }

    /** Why a figure cannot be brought into the terms of a ranking. */
    enum Reason {
        /** It is in a unit that no rate leads from. */
        OTHER_UNIT,
        /** It is growth of a level in another currency, which no rate converts. */
        GROWTH_IN_OTHER_CURRENCY,
        /** It is in another currency, and not of a full year. */
        NO_RATE_FOR_PART_OF_A_YEAR,
        /** It is in another currency, and the year has no rate. */
        NO_RATE_FOR_THE_YEAR,
        /** The region has no resident population for the year. */
        NO_POPULATION
    }
}
