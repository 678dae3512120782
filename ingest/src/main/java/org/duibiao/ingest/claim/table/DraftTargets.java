package org.duibiao.ingest.claim.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.CellReadings;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.ingest.language.Token;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Target;
import org.duibiao.model.quantity.Dimension;
import org.duibiao.model.quantity.Quantity;

/** What was promised for the result of a draft: one target a goal. */
final class DraftTargets {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** A printed completion is rounded to a percent at worst. */
    private static final BigDecimal ROUNDING = BigDecimal.ONE;

    private final CellReadings readings;
    private final Naming naming;
    private final Findings findings;

    DraftTargets(CellReadings readings, Naming naming, Findings findings) {
        this.readings = readings;
        this.naming = naming;
        this.findings = findings;
    }

    /** The goals of a growth; one printed in another unit is a goal of the level. */
    List<Target> ofGrowth(Draft draft) {
        List<Target> targets = new ArrayList<>();
        for (Figure goal : draft.goals()) {
            boolean percent = goal.speaksOfGrowth() || goal.isPercent(readings);
            Optional<Quantity> level = percent ? Optional.empty() : level(goal);
            Optional<Growth> growth = level.isPresent() ? Optional.empty() : goal.growth();
            if (level.isPresent() || growth.isPresent()) {
                targets.add(target(goal, level, growth, Optional.empty()));
            }
        }
        return targets;
    }

    /** The goals of a level; a percentage that no word calls a growth is no goal of it. */
    List<Target> ofLevel(Draft draft, Quantity result) {
        List<Target> targets = new ArrayList<>();
        for (Figure goal : draft.goals()) {
            Optional<Growth> growth = goal.speaksOfGrowth() ? goal.growth() : Optional.empty();
            Optional<Quantity> level = growth.isPresent() ? Optional.empty() : level(goal);
            boolean promises = growth.isPresent()
                    || level.isPresent()
                            && level.get().unit().base().equals(result.unit().base());
            if (promises) {
                targets.add(target(goal, level, growth, completion(draft, result, level)));
            }
        }
        return targets;
    }

    private Optional<Quantity> level(Figure goal) {
        Optional<String> implied = naming.impliedUnit(goal.facets().name().orElseThrow());
        Optional<Quantity> level = goal.amount(readings, implied).map(Token.Amount::quantity);
        boolean strayUnit = !goal.hasOwnUnit()
                && implied.isPresent()
                && level.filter(found -> found.unit().dimension() == Dimension.MONEY)
                        .isPresent();
        return strayUnit ? goal.withUnit(readings, implied.get()).map(Token.Amount::quantity) : level;
    }

    /** The printed completion; of several goals, that of the one which it fits. */
    private Optional<BigDecimal> completion(Draft draft, Quantity result, Optional<Quantity> goal) {
        Optional<BigDecimal> printed = draft.completion().map(Figure::value);
        if (printed.isEmpty() || goal.isEmpty() || goal.get().baseValue().signum() == 0) {
            return Optional.empty();
        }
        if (draft.goals().size() == 1) {
            return printed;
        }
        BigDecimal ratio =
                result.baseValue().multiply(HUNDRED).divide(goal.get().baseValue(), MathContext.DECIMAL64);
        return printed.filter(found -> found.subtract(ratio).abs().compareTo(ROUNDING) <= 0);
    }

    private Target target(
            Figure goal, Optional<Quantity> level, Optional<Growth> growth, Optional<BigDecimal> completion) {
        findings.use(goal.cell());
        return new Target(
                goal.facets().qualifier(),
                level,
                growth,
                completion,
                Findings.quote(goal.cell()),
                findings.place(goal.cell()));
    }
}
