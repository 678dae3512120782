package org.duibiao.ingest.claim.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Growth;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.SetAside;
import org.duibiao.model.claim.Target;
import org.duibiao.model.period.Period;
import org.jspecify.annotations.Nullable;

/**
 * Brings the claims of one table together: a goal of one cell hangs on the result of another, the growth of one row on the
 * level of another, and a part beside its total is none.
 */
final class TableReconciler {

    /** Flag that says where a growth stands that is printed apart from its level. */
    static final String GROWTH_AT = "growth_at:";

    /** A result takes no more goals than these; this also bounds the work for each goal. */
    private static final int MOST_GOALS = 24;

    /** The claims by their places in the table's order; those set aside or hung on another leave theirs empty. */
    private final List<Optional<Claim>> claims = new ArrayList<>();

    private final List<SetAside> setAside = new ArrayList<>();

    TableReconciler(List<Claim> claims) {
        claims.forEach(claim -> this.claims.add(Optional.of(claim)));
    }

    /** What claims of one figure share. */
    private record Figure(
            String indicatorId,
            String subject,
            Optional<RegionMention> region,
            Optional<Period> period,
            Optional<String> scope) {

        static Figure of(Claim claim) {
            return new Figure(
                    claim.indicatorId(), claim.subject(), claim.region(), claim.period(), Optional.of(claim.scope()));
        }

        static Figure ofAnyScope(Claim claim) {
            return new Figure(claim.indicatorId(), claim.subject(), claim.region(), claim.period(), Optional.empty());
        }
    }

    /** The claims, brought together. */
    List<Claim> claims() {
        if (any(TableReconciler::isPart)) {
            setPartsAside();
        }
        if (any(TableReconciler::isGrowthAlone)) {
            hangGrowth();
        }
        if (any(claim -> claim.kind() == Kind.PLANNED)) {
            hangGoals();
        }
        return claims.stream().flatMap(Optional::stream).toList();
    }

    /** What was set aside on the way; known after {@link #claims()}. */
    List<SetAside> setAside() {
        return List.copyOf(setAside);
    }

    /** Most tables need nothing brought together; one look at their claims tells. */
    private boolean any(Predicate<Claim> condition) {
        for (Optional<Claim> claim : claims) {
            if (claim.isPresent() && condition.test(claim.get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isGrowthAlone(Claim claim) {
        return claim.level().isEmpty() && claim.growth().isPresent() && claim.kind() == Kind.ACTUAL;
    }

    private void setPartsAside() {
        Set<Figure> totals = claims.stream()
                .flatMap(Optional::stream)
                .filter(claim -> !isPart(claim))
                .map(Figure::ofAnyScope)
                .collect(Collectors.toSet());
        for (int i = 0; i < claims.size(); i++) {
            Claim part = claims.get(i).orElseThrow();
            if (isPart(part) && totals.contains(Figure.ofAnyScope(part))) {
                claims.set(i, Optional.empty());
                setAside.add(SetAside.of(part, "part_of_total", part.scope()));
            }
        }
    }

    private static boolean isPart(Claim claim) {
        return claim.scope().startsWith(Scope.PART_PREFIX);
    }

    private void hangGrowth() {
        Map<Figure, Deque<Integer>> levels =
                placesOf(claim -> claim.level().isPresent() && claim.growth().isEmpty());
        for (int i = 0; i < claims.size(); i++) {
            Optional<Claim> growth = claims.get(i).filter(TableReconciler::isGrowthAlone);
            Integer place = growth.map(claim -> levels.get(Figure.of(claim)))
                    .map(Deque::poll)
                    .orElse(null);
            if (place != null) {
                Claim level = claims.get(place).orElseThrow();
                List<String> flags = new ArrayList<>(level.flags());
                flags.add(GROWTH_AT + growth.get().place().locator());
                List<Target> targets = together(level.targets(), growth.get().targets());
                claims.set(place, Optional.of(Claims.growing(level, growth.get(), targets, flags)));
                claims.set(i, Optional.empty());
            }
        }
    }

    /** The places of results that fulfil a condition, by figure. */
    private Map<Figure, Deque<Integer>> placesOf(Predicate<Claim> condition) {
        Map<Figure, Deque<Integer>> places = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Optional<Claim> claim =
                    claims.get(i).filter(one -> one.kind() == Kind.ACTUAL).filter(condition);
            if (claim.isPresent()) {
                places.computeIfAbsent(Figure.of(claim.get()), key -> new ArrayDeque<>())
                        .add(i);
            }
        }
        return places;
    }

    /** Hangs goals on results: a goal with a level on the first that has a level and no goal yet, others on the first. */
    private void hangGoals() {
        Map<Figure, Deque<Integer>> results = placesOf(claim -> true);
        Map<Figure, Deque<Integer>> waiting = placesOf(claim -> claim.level().isPresent());
        for (int i = 0; i < claims.size(); i++) {
            Optional<Claim> goal = claims.get(i).filter(claim -> claim.kind() == Kind.PLANNED);
            Integer place = goal.map(claim -> claim.level().isPresent()
                            ? firstWithoutGoal(waiting.get(Figure.of(claim)))
                            : first(results.get(Figure.of(claim))))
                    .orElse(null);
            if (place != null) {
                hang(goal.orElseThrow(), place);
                claims.set(i, Optional.empty());
            }
        }
    }

    private @Nullable Integer firstWithoutGoal(@Nullable Deque<Integer> places) {
        while (places != null
                && !places.isEmpty()
                && !claims.get(places.peek()).orElseThrow().targets().isEmpty()) {
            places.poll();
        }
        return places == null ? null : places.peek();
    }

    private @Nullable Integer first(@Nullable Deque<Integer> places) {
        Integer place = places == null ? null : places.peek();
        boolean full =
                place != null && claims.get(place).orElseThrow().targets().size() >= MOST_GOALS;
        return full ? null : place;
    }

    private void hang(Claim goal, int place) {
        Claim result = claims.get(place).orElseThrow();
        Target target =
                new Target(Optional.empty(), goal.level(), goal.growth(), Optional.empty(), goal.quote(), goal.place());
        List<Target> targets = together(result.targets(), List.of(target));
        claims.set(place, Optional.of(Claims.with(result, result.growth(), targets, result.flags())));
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
}
