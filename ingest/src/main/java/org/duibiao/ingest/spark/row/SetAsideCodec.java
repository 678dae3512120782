package org.duibiao.ingest.spark.row;

import java.math.BigDecimal;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.quantity.Quantity;

/** What was set aside, as rows of {@code set_aside}. */
public final class SetAsideCodec {

    public static final StructType SET_ASIDE = ContractRow.schema("set_aside");

    /** A number beyond what the table holds is kept as printed alone: it is a misreading. */
    private static final BigDecimal GREATEST = BigDecimal.TEN.pow(30);

    private SetAsideCodec() {}

    public static Row row(ReadReport report, String id, SetAside setAside) {
        Optional<Quantity> fitting =
                setAside.amount().filter(amount -> amount.baseValue().abs().compareTo(GREATEST) < 0);
        return ContractRow.of(SET_ASIDE)
                .set("report_id", report.reportId())
                .set("set_aside_id", id)
                .set("reason", setAside.reason())
                .set("detail", setAside.detail())
                .set("indicator_id", setAside.indicatorId())
                .set(
                        "stated_value",
                        setAside.amount().map(amount -> amount.number().text()))
                .set(
                        "stated_unit",
                        setAside.amount().map(amount -> amount.unit().text()))
                .setDecimal("value", fitting.map(Quantity::baseValue))
                .setDecimal("value_low", fitting.map(Quantity::interval).flatMap(Interval::low))
                .setDecimal("value_high", fitting.map(Quantity::interval).flatMap(Interval::high))
                .set("unit", fitting.map(amount -> amount.unit().base()))
                .set("whole_indicator_id", setAside.wholeIndicatorId())
                .set("period_start", setAside.period().map(Period::start))
                .set("period_end", setAside.period().map(Period::end))
                .set("quote", setAside.quote())
                .set("locator", setAside.place().locator())
                .build();
    }
}
