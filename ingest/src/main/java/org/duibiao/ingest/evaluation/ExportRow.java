package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Target;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.region.Region;

/**
 * A row of {@code export observations}: a claim with one of its targets.
 *
 * @param reportPath path of the report inside its source
 * @param region the report's own region, where it was found
 * @param claim what the row says
 * @param target the target of the row; empty where none is printed
 * @param completion of that target in percent; of the result, where no target is printed
 */
public record ExportRow(
        String reportPath,
        Optional<Region> region,
        Claim claim,
        Optional<Target> target,
        Optional<BigDecimal> completion) {

    /** The columns, in their order. */
    public static final List<String> COLUMNS = List.of(
            "report_path",
            "region_code",
            "region_name",
            "subject",
            "indicator_id",
            "kind",
            "period_start",
            "period_end",
            "comparison",
            "stated_value",
            "stated_unit",
            "value",
            "unit",
            "yoy_pct",
            "completion_pct",
            "tier",
            "target_value",
            "target_yoy_pct",
            "stated_rank",
            "scope",
            "basis",
            "grade",
            "quote",
            "locator",
            "flags");

    /** The rows of a claim: one for each of its targets, or one. A completion that the claim states is the first one's. */
    public static List<ExportRow> of(String reportPath, Optional<Region> region, Claim claim) {
        if (claim.targets().isEmpty()) {
            return List.of(new ExportRow(reportPath, region, claim, Optional.empty(), claim.completion()));
        }
        List<ExportRow> rows = new ArrayList<>();
        for (Target target : claim.targets()) {
            Optional<BigDecimal> stated = rows.isEmpty() ? claim.completion() : Optional.empty();
            rows.add(new ExportRow(
                    reportPath,
                    region,
                    claim,
                    Optional.of(target),
                    target.completion().or(() -> stated)));
        }
        return rows;
    }

    /** The fields, one a column; empty text where there is none. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>(COLUMNS.size());
        fields.addAll(List.of(
                reportPath,
                regionCode(),
                regionName(),
                claim.subject(),
                claim.indicatorId(),
                claim.kind().id()));
        fields.add(claim.period().map(period -> period.start().toString()).orElse(""));
        fields.add(claim.period().map(period -> period.end().toString()).orElse(""));
        fields.add(comparison().symbol());
        fields.add(claim.level().map(level -> level.number().text()).orElse(""));
        fields.add(claim.level().map(level -> level.unit().text()).orElse(""));
        fields.add(plain(value()));
        fields.add(unit());
        fields.add(plain(claim.growth().map(Growth::percent)));
        fields.add(plain(completion));
        fields.add(target.flatMap(Target::tier).orElse(""));
        fields.add(plain(targetValue()));
        fields.add(plain(target.flatMap(Target::growth).map(Growth::percent)));
        fields.add(claim.statedRank().orElse(""));
        fields.add(claim.scope());
        fields.add(claim.basis().orElse(""));
        fields.add(claim.grade().name());
        fields.add(claim.quote());
        fields.add(claim.place().locator());
        fields.add(String.join(";", claim.flags()));
        return fields;
    }

    /** Code of the region that the row speaks of; empty where it is not known. */
    public String regionCode() {
        return claim.region().isPresent()
                ? claim.region().get().code().orElse("")
                : region.map(Region::code).orElse("");
    }

    private String regionName() {
        return claim.region().isPresent()
                ? claim.region().get().name()
                : region.map(Region::fullName).orElse("");
    }

    private Comparison comparison() {
        return claim.level()
                .map(level -> level.number().comparison())
                .or(() -> claim.growth().map(Growth::comparison))
                .orElse(Comparison.EQUAL);
    }

    /** The level in base units. */
    public Optional<BigDecimal> value() {
        return claim.level().map(Quantity::baseValue);
    }

    /** The promised level in base units, where that is the unit of the level. */
    public Optional<BigDecimal> targetValue() {
        return target.flatMap(Target::level)
                .filter(promised -> promised.unit().base().equals(unit()))
                .map(Quantity::baseValue);
    }

    /** The base unit of the level; of a result without a level, that of its target. */
    private String unit() {
        return claim.level()
                .or(() -> target.flatMap(Target::level))
                .map(level -> level.unit().base())
                .orElse("");
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
    }
}
