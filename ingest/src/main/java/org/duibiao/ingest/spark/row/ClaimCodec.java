package org.duibiao.ingest.spark.row;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructType;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.Target;
import org.duibiao.model.period.Period;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Interval;
import org.duibiao.model.quantity.Quantity;

/** Claims as rows of {@code claims}. */
public final class ClaimCodec {

    public static final StructType CLAIMS = ContractRow.schema("claims");
    private static final StructType TARGET =
            (StructType) ((ArrayType) CLAIMS.apply("targets").dataType()).elementType();

    private static final String UNRESOLVED = "region_unresolved";

    private ClaimCodec() {}

    /**
     * The row of a claim.
     *
     * @throws ArithmeticException if an amount is larger than the table holds
     */
    public static Row row(ReadReport report, String claimId, Claim claim) {
        Optional<RegionMention> region =
                claim.region().or(() -> report.reading().region());
        ContractRow row = ContractRow.of(CLAIMS)
                .set("report_id", report.reportId())
                .set("claim_id", claimId)
                .set("indicator_id", claim.indicatorId())
                .set("kind", claim.kind().id())
                .set("subject", claim.subject())
                .set("region_code", region.flatMap(RegionMention::code))
                .set("region_name", region.map(RegionMention::name))
                .set("period_start", claim.period().map(Period::start))
                .set("period_end", claim.period().map(Period::end))
                .set("targets", claim.targets().stream().map(ClaimCodec::target).toList())
                .set("stated_rank", claim.statedRank())
                .set("scope", claim.scope())
                .set("basis", claim.basis())
                .set("grade", claim.grade().name())
                .set("rule", claim.rule())
                .set("quote", claim.quote())
                .set("locator", claim.place().locator())
                .set("evidence", claim.evidence().stream().map(Evidence::text).toList())
                .set("flags", flags(claim, region.flatMap(RegionMention::code)));
        return amounts(row, claim).build();
    }

    private static ContractRow amounts(ContractRow row, Claim claim) {
        Optional<Interval> interval = claim.level().map(Quantity::interval);
        Optional<Interval> change = claim.growth().map(Growth::interval);
        return row.set("comparison", comparison(claim.level()))
                .set("stated_value", claim.level().map(level -> level.number().text()))
                .set("stated_unit", claim.level().map(level -> level.unit().text()))
                .setDecimal("value", claim.level().map(Quantity::baseValue))
                .setDecimal("value_low", interval.flatMap(Interval::low))
                .setDecimal("value_high", interval.flatMap(Interval::high))
                .set("unit", claim.level().map(level -> level.unit().base()))
                .setDecimal("yoy_pct", claim.growth().map(Growth::percent))
                .set(
                        "yoy_comparison",
                        claim.growth().map(growth -> growth.comparison().symbol()))
                .setDecimal("yoy_low", change.flatMap(Interval::low))
                .setDecimal("yoy_high", change.flatMap(Interval::high))
                .setDecimal("completion_pct", claim.completion());
    }

    private static Row target(Target target) {
        return ContractRow.of(TARGET)
                .set("tier", target.tier())
                .set("comparison", comparison(target.level()))
                .set("stated_value", target.level().map(level -> level.number().text()))
                .set("stated_unit", target.level().map(level -> level.unit().text()))
                .setDecimal("value", target.level().map(Quantity::baseValue))
                .set("unit", target.level().map(level -> level.unit().base()))
                .setDecimal("yoy_pct", target.growth().map(Growth::percent))
                .setDecimal("completion_pct", target.completion())
                .set("quote", target.quote())
                .set("locator", target.place().locator())
                .build();
    }

    /** Of a claim without a level there is nothing to compare; the column says that it stands as it is. */
    private static String comparison(Optional<Quantity> level) {
        return level.map(quantity -> quantity.number().comparison())
                .orElse(Comparison.EQUAL)
                .symbol();
    }

    private static List<String> flags(Claim claim, Optional<String> regionCode) {
        if (regionCode.isPresent() || claim.flags().contains(UNRESOLVED)) {
            return claim.flags();
        }
        return java.util.stream.Stream.concat(claim.flags().stream(), java.util.stream.Stream.of(UNRESOLVED))
                .toList();
    }

    /** What tells two claims of the same words about the same indicator apart: goal or result, whose, of what scope. */
    public static String role(Claim claim) {
        return String.join(
                "/",
                claim.kind().id(),
                claim.subject(),
                claim.region().map(RegionMention::name).orElse(""),
                claim.period().map(Period::toString).orElse(""),
                claim.scope(),
                claim.basis().orElse(""),
                claim.level()
                        .map(Quantity::baseValue)
                        .map(BigDecimal::toPlainString)
                        .orElse(""));
    }
}
