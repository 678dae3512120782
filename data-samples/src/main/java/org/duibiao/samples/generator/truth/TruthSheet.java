package org.duibiao.samples.generator.truth;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duibiao.samples.generator.printing.PrintedAmount;

/** Gathers the figures of a report; what is said of one figure in several places becomes one line. */
public final class TruthSheet {

    private static final String GROWTH = "yoy";
    private static final String LEVEL = "actual";

    private final Map<List<Object>, GoldFigure> figures = new LinkedHashMap<>();

    /** Takes up what a sentence or table says. */
    public void add(List<GoldFigure> said) {
        said.forEach(figure -> figures.merge(key(figure), figure, TruthSheet::both));
    }

    private static List<Object> key(GoldFigure figure) {
        return List.of(
                figure.indicator(),
                figure.kind(),
                figure.period(),
                figure.value().stripTrailingZeros(),
                figure.unit(),
                figure.scope());
    }

    private static GoldFigure both(GoldFigure one, GoldFigure other) {
        Set<BigDecimal> growth = new LinkedHashSet<>(one.growth());
        growth.addAll(other.growth());
        Set<PrintedAmount> targets = new LinkedHashSet<>(one.targets());
        targets.addAll(other.targets());
        Set<BigDecimal> completions = new LinkedHashSet<>(one.completions());
        completions.addAll(other.completions());
        return new GoldFigure(
                one.indicator(),
                one.kind(),
                one.period(),
                one.value(),
                one.unit(),
                one.scope(),
                one.comparison().or(other::comparison),
                List.copyOf(growth),
                List.copyOf(targets),
                List.copyOf(completions),
                one.isOptional() && other.isOptional(),
                one.quote());
    }

    /** The figures, in the order of the report; a growth told apart from the one level that stands beside its goal is that level's. */
    public List<GoldFigure> figures() {
        List<GoldFigure> all = new ArrayList<>(figures.values());
        for (GoldFigure growth : figures.values()) {
            List<GoldFigure> levels = all.stream()
                    .filter(figure -> growth.kind().equals(GROWTH) && isLevelOf(figure, growth))
                    .toList();
            boolean only = levels.size() == 1
                    && !levels.get(0).targets().isEmpty()
                    && levels.get(0).growth().isEmpty();
            if (only) {
                all.set(all.indexOf(levels.get(0)), levels.get(0).grown(growth.value()));
                all.remove(growth);
            }
        }
        return all;
    }

    private static boolean isLevelOf(GoldFigure figure, GoldFigure growth) {
        return figure.kind().equals(LEVEL)
                && figure.indicator().equals(growth.indicator())
                && figure.period().equals(growth.period())
                && figure.scope().equals(growth.scope());
    }
}
