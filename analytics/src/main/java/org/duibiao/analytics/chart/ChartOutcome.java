package org.duibiao.analytics.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.duibiao.analytics.chart.text.Label;

/** What came of a request for a chart. */
public sealed interface ChartOutcome {

    /** The chart. */
    record Described(ChartDescription chart) implements ChartOutcome {
        public Described {
            requireNonNull(chart, "chart is null");
        }
    }

    /**
     * No chart, because the comparison would not be fair, or there is nothing to compare.
     *
     * @param reason why
     * @param choices what may be asked for instead, one a line
     */
    record Refused(Label reason, List<Label> choices) implements ChartOutcome {
        public Refused {
            requireNonNull(reason, "reason is null");
            choices = List.copyOf(choices);
        }
    }
}
