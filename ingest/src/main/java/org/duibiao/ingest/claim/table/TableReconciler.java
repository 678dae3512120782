package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;

/**
 * Brings the claims of one table together: a goal of one cell hangs on the result of another, the growth of one row on the
 * level of another, and a part beside its total is none.
 */
final class TableReconciler {

    /** Flag that says where a growth stands that is printed apart from its level. */
    static final String GROWTH_AT = "growth_at:";

    private final List<Claim> claims;
    private final List<SetAside> setAside = new ArrayList<>();

    TableReconciler(List<Claim> claims) {
        this.claims = new ArrayList<>(claims);
    }

    /** The claims, brought together. */
    List<Claim> claims() {
        setPartsAside();
        hangGrowth();
        hangGoals();
        return List.copyOf(claims);
    }

    /** What was set aside on the way; known after {@link #claims()}. */
    List<SetAside> setAside() {
        return List.copyOf(setAside);
    }

    private void setPartsAside() {
        for (Claim part : List.copyOf(claims)) {
            boolean besideTotal = part.scope().startsWith(Scope.PART_PREFIX)
                    && claims.stream()
                            .anyMatch(total -> !total.scope().startsWith(Scope.PART_PREFIX) && alike(total, part));
            if (besideTotal) {
                claims.remove(part);
                setAside.add(new SetAside(
                        "part_of_total",
                        part.scope(),
                        Optional.of(part.indicatorId()),
                        part.level(),
                        Optional.empty(),
                        part.period(),
                        part.quote(),
                        part.place()));
            }
        }
    }

    private void hangGrowth() {
        for (Claim growth : List.copyOf(claims)) {
            if (growth.level().isPresent() || growth.growth().isEmpty() || growth.kind() != Kind.ACTUAL) {
                continue;
            }
            Optional<Claim> level = claims.stream()
                    .filter(claim -> claim.level().isPresent() && claim.kind() == Kind.ACTUAL)
                    .filter(claim -> claim.growth().isEmpty() && sameFigure(claim, growth))
                    .findFirst();
            if (level.isPresent()) {
                List<String> flags = new ArrayList<>(level.get().flags());
                flags.add(GROWTH_AT + growth.place().locator());
                List<Target> targets = together(level.get().targets(), growth.targets());
                claims.set(claims.indexOf(level.get()), Claims.with(level.get(), growth.growth(), targets, flags));
                claims.remove(growth);
            }
        }
    }

    private void hangGoals() {
        for (Claim goal : List.copyOf(claims)) {
            if (goal.kind() != Kind.PLANNED) {
                continue;
            }
            Optional<Claim> result = claims.stream()
                    .filter(claim -> claim.kind() == Kind.ACTUAL && sameFigure(claim, goal))
                    .filter(claim -> goal.level().isEmpty() || claim.level().isPresent())
                    .filter(claim -> claim.targets().isEmpty() || goal.level().isEmpty())
                    .findFirst();
            if (result.isPresent()) {
                Target target = new Target(
                        Optional.empty(), goal.level(), goal.growth(), Optional.empty(), goal.quote(), goal.place());
                claims.set(
                        claims.indexOf(result.get()),
                        Claims.with(
                                result.get(),
                                result.get().growth(),
                                together(result.get().targets(), List.of(target)),
                                result.get().flags()));
                claims.remove(goal);
            }
        }
    }

    /** Targets of a level and of a growth; of one tier they are one target. */
    private static List<Target> together(List<Target> levels, List<Target> growths) {
        List<Target> together = new ArrayList<>(levels);
        for (Target growth : growths) {
            Optional<Target> same = together.stream()
                    .filter(level -> level.tier().equals(growth.tier())
                            && level.growth().isEmpty()
                            && growth.level().isEmpty())
                    .findFirst();
            if (same.isPresent()) {
                Optional<Growth> promised = growth.growth();
                Target level = same.get();
                together.set(
                        together.indexOf(level),
                        new Target(
                                level.tier(),
                                level.level(),
                                promised,
                                level.completion(),
                                level.quote(),
                                level.place()));
            } else {
                together.add(growth);
            }
        }
        return together;
    }

    private static boolean sameFigure(Claim one, Claim other) {
        return alike(one, other) && one.scope().equals(other.scope());
    }

    private static boolean alike(Claim one, Claim other) {
        return one != other
                && one.indicatorId().equals(other.indicatorId())
                && one.subject().equals(other.subject())
                && one.region().equals(other.region())
                && one.period().equals(other.period());
    }
}
