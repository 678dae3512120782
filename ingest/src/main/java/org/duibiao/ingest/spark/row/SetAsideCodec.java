package org.duibiao.ingest.spark.row;

import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.period.Period;

/** What was set aside, as rows of {@code set_aside}. */
public final class SetAsideCodec {

    public static final StructType SET_ASIDE = ContractRow.schema("set_aside");

    private SetAsideCodec() {}

    public static Row row(ReadReport report, String id, SetAside setAside) {
        return ContractRow.of(SET_ASIDE)
                .set("report_id", report.reportId())
                .set("set_aside_id", id)
                .set("reason", setAside.reason())
                .set("detail", setAside.detail())
                .set("indicator_id", setAside.indicatorId())
                .set("stated_value", setAside.statedValue())
                .set("stated_unit", setAside.statedUnit())
                .set("period_start", setAside.period().map(Period::start))
                .set("period_end", setAside.period().map(Period::end))
                .set("quote", setAside.quote())
                .set("locator", setAside.place().locator())
                .build();
    }
}
