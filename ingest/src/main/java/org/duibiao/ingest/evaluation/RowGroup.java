package org.duibiao.ingest.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.period.Period;

/**
 * Rows that say the same level, or the same growth where there is no level.
 *
 * @param key what they say
 * @param rows at least one
 */
record RowGroup(Key key, List<ExportRow> rows) {

    RowGroup {
        rows = List.copyOf(rows);
    }

    /** What rows of a group have in common. */
    record Key(String indicatorId, Kind kind, Optional<Period> period, String unit, String amount) {

        static Key of(ExportRow row) {
            String unit = row.claim().level().map(level -> level.unit().base()).orElse("");
            String amount = row.value()
                    .map(Key::plain)
                    .orElseGet(() -> "yoy "
                            + row.claim()
                                    .growth()
                                    .map(Growth::percent)
                                    .map(Key::plain)
                                    .orElse(""));
            return new Key(
                    row.claim().indicatorId(), row.claim().kind(), row.claim().period(), unit, amount);
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /** Whether it says what the gold asks. */
    boolean says(GoldClaim gold) {
        if (!gold.indicatorId().equals(key.indicatorId())
                || !gold.kind().equals(key.kind().id())
                || key.period().isEmpty()) {
            return false;
        }
        Period period = key.period().get();
        boolean cumulative = key.kind() == Kind.CUMULATIVE;
        if (!gold.period().end().equals(period.end())
                || !cumulative && !gold.period().start().equals(period.start())) {
            return false;
        }
        return gold.amount().isPresent() ? isLevel(gold) : level().isEmpty() && isGrowth(gold);
    }

    /** Whether it says what the gold asks but for the days. */
    boolean saysOfOtherDays(GoldClaim gold) {
        return gold.indicatorId().equals(key.indicatorId())
                && gold.kind().equals(key.kind().id())
                && (gold.amount().isPresent() ? isLevel(gold) : level().isEmpty() && isGrowth(gold));
    }

    /** How sure the rule was that read it. */
    String grade() {
        return first().claim().grade().name();
    }

    /** Whether its level is the gold's. */
    boolean isLevel(GoldClaim gold) {
        return gold.unit().equals(Optional.of(key.unit()))
                && level().isPresent()
                && gold.amount()
                        .filter(amount -> Nearness.isNear(amount, level().get(), Nearness.LEVEL))
                        .isPresent();
    }

    private boolean isGrowth(GoldClaim gold) {
        Optional<BigDecimal> growth = first().claim().growth().map(Growth::percent);
        return growth.isPresent()
                && gold.growth()
                        .printed()
                        .filter(printed -> Nearness.isNear(printed, growth.get(), Nearness.LEVEL))
                        .isPresent();
    }

    boolean isPlanned(String indicatorId) {
        return key.kind() == Kind.PLANNED && key.indicatorId().equals(indicatorId);
    }

    /** The level in base units. */
    Optional<BigDecimal> level() {
        return first().value();
    }

    List<BigDecimal> growths() {
        return all(row -> row.claim().growth().map(Growth::percent));
    }

    List<BigDecimal> completions() {
        return all(ExportRow::completion);
    }

    List<BigDecimal> targets() {
        return all(ExportRow::targetValue);
    }

    private List<BigDecimal> all(Function<ExportRow, Optional<BigDecimal>> attribute) {
        return rows.stream().map(attribute).flatMap(Optional::stream).toList();
    }

    private ExportRow first() {
        return rows.get(0);
    }
}
