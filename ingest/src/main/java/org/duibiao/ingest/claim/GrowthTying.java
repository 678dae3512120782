package org.duibiao.ingest.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.Evidence;
import org.duibiao.model.claim.Kind;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.period.Period;

/**
 * Ties a growth that is told by itself to the level that is told elsewhere: 社零总额下降5.9%。全市实现社零总额825亿元。 The two are one
 * statement where a paragraph says nothing else of the indicator between them. A growth that another part of the report only
 * repeats is none of its own.
 */
final class GrowthTying {

    /** Levels and growths of one paragraph stand no further apart than these claims; this also bounds the work for each. */
    private static final int MOST_BETWEEN = 12;

    private static final int NONE = -1;

    private GrowthTying() {}

    /** What must be the same of a growth and its level. */
    private record Measured(
            String indicatorId,
            Kind kind,
            String subject,
            Optional<RegionMention> region,
            Optional<Period> period,
            String scope) {

        static Measured by(Claim claim) {
            return new Measured(
                    claim.indicatorId(), claim.kind(), claim.subject(), claim.region(), claim.period(), claim.scope());
        }
    }

    /** The claims of running text, in its order, without the growths that now hang on levels of their paragraph. */
    static List<Claim> tieParagraphs(List<Claim> claims) {
        return tie(claims, growth -> levelOf(claims, growth));
    }

    /**
     * The claims of a report without growths that only repeat that of the one level of the same, or that a remark tells of the level of a form.
     * Where several growths are told of a level that has none, none is surely its own.
     */
    static List<Claim> tieReport(List<Claim> claims) {
        if (claims.stream().noneMatch(GrowthTying::isGrowthAlone)) {
            return claims;
        }
        Map<Measured, List<Integer>> levels = new HashMap<>();
        Map<Measured, Set<BigDecimal>> growths = new HashMap<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            if (claim.level().isPresent()) {
                levels.computeIfAbsent(Measured.by(claim), key -> new ArrayList<>())
                        .add(i);
            } else if (isGrowthAlone(claim)) {
                growths.computeIfAbsent(Measured.by(claim), key -> new HashSet<>())
                        .add(claim.growth().orElseThrow().percent().stripTrailingZeros());
            }
        }
        return tie(claims, growth -> {
            Measured measured = Measured.by(claims.get(growth));
            List<Integer> same = levels.getOrDefault(measured, List.of());
            if (same.size() != 1) {
                return NONE;
            }
            Claim level = claims.get(same.get(0));
            boolean only = growths.getOrDefault(measured, Set.of()).size() == 1;
            return level.growth().isPresent() || isOfForm(level) && only ? same.get(0) : NONE;
        });
    }

    /** Whether a level stands beside its goal in a table: a form has no column for growth, which its remarks tell. */
    private static boolean isOfForm(Claim level) {
        return level.place().row().isPresent() && !level.targets().isEmpty();
    }

    private static List<Claim> tie(List<Claim> claims, IntUnaryOperator levelOf) {
        List<Claim> standing = new ArrayList<>(claims);
        Set<Integer> tied = new HashSet<>();
        for (int i = 0; i < claims.size(); i++) {
            if (isGrowthAlone(claims.get(i))) {
                int level = levelOf.applyAsInt(i);
                if (level >= 0 && maySay(standing.get(level), claims.get(i))) {
                    standing.set(level, grown(standing.get(level), claims.get(i)));
                    tied.add(i);
                }
            }
        }
        List<Claim> left = new ArrayList<>();
        for (int i = 0; i < standing.size(); i++) {
            if (!tied.contains(i)) {
                left.add(standing.get(i));
            }
        }
        return left;
    }

    /** The next level of the same, else the one before; negative where there is none or another figure of it comes first. */
    private static int levelOf(List<Claim> claims, int growth) {
        int next = nearest(claims, growth, 1);
        return next >= 0 ? next : nearest(claims, growth, -1);
    }

    private static int nearest(List<Claim> claims, int growth, int step) {
        Claim alone = claims.get(growth);
        Measured measured = Measured.by(alone);
        for (int i = growth + step, seen = 0; i >= 0 && i < claims.size() && seen < MOST_BETWEEN; i += step, seen++) {
            Claim other = claims.get(i);
            if (other.place().block() != alone.place().block()) {
                return NONE;
            }
            if (other.indicatorId().equals(alone.indicatorId())) {
                boolean level = other.level().isPresent() && maySay(other, alone);
                return level && Measured.by(other).equals(measured) ? i : NONE;
            }
        }
        return NONE;
    }

    private static boolean isGrowthAlone(Claim claim) {
        return claim.kind() == Kind.ACTUAL
                && claim.growth().isPresent()
                && claim.level().isEmpty()
                && claim.completion().isEmpty();
    }

    /**
     * Whether a level has no growth yet, or the same one; another growth stays beside it, so that the two can be weighed. The rank
     * of a growth goes with it where the level has none.
     */
    private static boolean maySay(Claim level, Claim alone) {
        return alone.statedRank().filter(rank -> level.statedRank().isPresent()).isEmpty() && grewNoMore(level, alone);
    }

    private static boolean grewNoMore(Claim level, Claim alone) {
        return level.growth().isEmpty()
                || level.growth()
                                .get()
                                .percent()
                                .compareTo(alone.growth().orElseThrow().percent())
                        == 0;
    }

    private static Claim grown(Claim level, Claim alone) {
        List<Evidence> more = of(alone, Evidence.Part.GROWTH);
        Claim tied = level.grown(level.growth().orElse(alone.growth().orElseThrow()), more);
        Claim grown = alone.statedRank()
                .map(rank -> tied.ranked(rank, of(alone, Evidence.Part.RANK)))
                .orElse(tied);
        return alone.targets().isEmpty() ? grown : grown.promising(alone.targets());
    }

    private static List<Evidence> of(Claim claim, Evidence.Part part) {
        return claim.evidence().stream()
                .filter(evidence -> evidence.part() == part)
                .toList();
    }
}
