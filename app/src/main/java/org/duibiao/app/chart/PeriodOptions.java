package org.duibiao.app.chart;

import java.util.Optional;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.model.period.Period;
import picocli.CommandLine.Option;

/** Of when a chart is: a year, or another period. */
final class PeriodOptions {

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.rank.year")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "option.rank.period")
    private Optional<String> period = Optional.empty();

    /** The period asked for; a complaint where there is none, or two. */
    Period get(ChartKind kind) {
        if (year.isPresent() == period.isPresent()) {
            throw kind.usage("rank.when");
        }
        return year.map(Period::ofYear)
                .or(() -> period.flatMap(PeriodText::find))
                .orElseThrow(() -> kind.usage("complaint.period", period.orElse("")));
    }
}
