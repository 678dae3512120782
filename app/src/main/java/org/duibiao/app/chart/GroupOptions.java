package org.duibiao.app.chart;

import java.util.Optional;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
import picocli.CommandLine.Option;

/** The regions that are compared. */
final class GroupOptions {

    @Option(names = "--within", paramLabel = "REGION", descriptionKey = "option.rank.within")
    private Optional<String> within = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "COUNTY", descriptionKey = "option.rank.level")
    private Level level = Level.COUNTY;

    /** Whether a region that they lie in was named. */
    boolean isNamed() {
        return within.isPresent();
    }

    /** The group asked for; else all regions of the level asked for. */
    Group group(ChartKind kind, Marts marts) {
        return group(kind, marts, level);
    }

    /** The regions of a level in the group asked for; else all of them. */
    Group group(ChartKind kind, Marts marts, Level ofLevel) {
        return within.map(words -> Group.within(above(kind, marts, words, ofLevel), ofLevel))
                .orElseGet(() -> Group.of(ofLevel));
    }

    private static Region above(ChartKind kind, Marts marts, String words, Level level) {
        Region region = kind.region(marts, words);
        if (region.level().compareTo(level) >= 0) {
            throw kind.usage("chart.nothingWithin", region.fullName());
        }
        return region;
    }
}
