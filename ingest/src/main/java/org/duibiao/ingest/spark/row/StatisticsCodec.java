package org.duibiao.ingest.spark.row;

import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.duibiao.ingest.intake.Digests;
import org.duibiao.ingest.statistics.StatisticsRow;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.region.Region;

/** Official figures as rows of {@code statistics}. */
public final class StatisticsCodec {

    public static final StructType STATISTICS = ContractRow.schema("statistics");

    private StatisticsCodec() {}

    public static Row row(String root, String path, StatisticsRow figure) {
        Interval interval = figure.level().interval();
        Optional<Interval> growth = figure.growth().map(percent -> new Growth(percent, Comparison.EQUAL).interval());
        String id = Digests.identity(root + "/" + path, Integer.toString(figure.line()), figure.toString());
        return ContractRow.of(STATISTICS)
                .set("statistics_id", id)
                .set("region_code", figure.regionCode())
                .set("region_name", figure.regionName())
                .set("indicator_id", figure.indicatorId())
                .set("year", figure.year())
                .set("stated_value", figure.level().number().text())
                .set("stated_unit", figure.level().unit().text())
                .setDecimal("value", Optional.of(figure.level().baseValue()))
                .setDecimal("value_low", interval.low())
                .setDecimal("value_high", interval.high())
                .set("unit", figure.level().unit().base())
                .setDecimal("yoy_pct", figure.growth())
                .setDecimal("yoy_low", growth.flatMap(Interval::low))
                .setDecimal("yoy_high", growth.flatMap(Interval::high))
                .set("scope", figure.scope())
                .set("scope_note", figure.scopeNote())
                .set("source_title", figure.sourceTitle())
                .set("confidence", figure.confidence())
                .set("origin", Region.isGenerated(figure.regionCode()) ? "generated" : "statistics")
                .set("source_root", root)
                .set("path", path)
                .set("line_number", figure.line())
                .build();
    }
}
