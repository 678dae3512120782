package org.duibiao.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duibiao.ingest.claim.figure.Figure;
import org.duibiao.model.catalogue.Scope;

/** Judges what a document says of domestic capital as a whole: which figure is all of it, and which a part or more. */
final class CapitalFigures {

    private static final String DOMESTIC = "domestic_capital_actual";
    private static final String FOREIGN = "fdi_actual";
    private static final String ALL = "all";
    private static final String OF_CURRENT_PROJECTS = Scope.PART_PREFIX + "在建";
    private static final String INVESTMENT = "固定资产投资";
    private static final String SIZED = "size_limited";
    /** Words of names that leave foreign capital out. */
    private static final List<String> INLAND = List.of("内资", "国内", "境内", "外来", "内联");

    private final List<Figure> figures;
    private final List<Figure> domestic;

    private CapitalFigures(List<Figure> figures) {
        this.figures = figures;
        this.domestic = new ArrayList<>();
        for (Figure figure : figures) {
            if (figure.isOf(DOMESTIC) && figure.isClaim()) {
                domestic.add(figure);
            }
        }
    }

    /** Judges the figures of a document, which it changes. */
    static void judge(List<Figure> figures) {
        CapitalFigures capital = new CapitalFigures(figures);
        if (!capital.domestic.isEmpty()) {
            capital.splitFromForeign();
            capital.ofCurrentProjects();
            capital.ofSizedProjects();
            capital.ofInvestment();
        }
    }

    /** 到位资金1540亿元,其中内资到位1414亿元,外资到位126亿元: where both are told apart, capital as such is both (rule 16). */
    private void splitFromForeign() {
        boolean split = figures.stream().anyMatch(figure -> figure.isClaim() && figure.isOf(FOREIGN));
        Optional<Figure> inland = domestic.stream()
                .filter(figure -> isWhole(figure) && saysInland(figure))
                .findFirst();
        if (split && inland.isPresent()) {
            figures.stream()
                    .filter(figure -> figure.isOf(DOMESTIC) && isWhole(figure) && !saysInland(figure))
                    .filter(figure -> exceeds(figure, inland.get()))
                    .findFirst()
                    .ifPresent(both -> domestic.stream()
                            .filter(figure -> !saysInland(figure) && isOfBoth(figure))
                            .forEach(figure -> figure.setAside("look_alike")));
        }
    }

    private static boolean isOfBoth(Figure figure) {
        return isWhole(figure) || figure.scope().startsWith(Scope.PART_PREFIX);
    }

    private static boolean isWhole(Figure figure) {
        return figure.scope().equals(ALL);
    }

    private static boolean saysInland(Figure figure) {
        return INLAND.stream().anyMatch(figure.naming().words()::contains);
    }

    private static boolean exceeds(Figure one, Figure other) {
        return one.level().isPresent()
                && other.level().isPresent()
                && one.period().equals(other.period())
                && one.level().get().baseValue().compareTo(other.level().get().baseValue()) > 0;
    }

    /** 在建项目97个,到位资金49亿元: capital of all projects under way is all there is, where nothing else is called so. */
    private void ofCurrentProjects() {
        domestic.stream()
                .filter(figure -> figure.scope().startsWith(OF_CURRENT_PROJECTS))
                .filter(figure -> noneBeside(figure, other -> isWhole(other)))
                .forEach(figure -> figure.scope(ALL));
    }

    /** 省外资金56亿元,亿元以上省外项目38个,到位资金49亿元: of projects of a size, beside all of the same scope. */
    private void ofSizedProjects() {
        domestic.stream()
                .filter(figure -> figure.flags().contains(SIZED))
                .filter(figure -> !noneBeside(
                        figure,
                        other -> other.scope().equals(figure.scope())
                                && !other.flags().contains(SIZED)
                                && exceeds(other, figure)))
                .forEach(figure -> figure.setAside("part_of_total"));
    }

    /** 到位资金41亿元; 招商项目完成固定资产投资29亿元: what was built is another measure, where capital itself is told. */
    private void ofInvestment() {
        boolean told = domestic.stream()
                .anyMatch(figure -> figure.isClaim()
                        && figure.level().isPresent()
                        && !figure.naming().words().contains(INVESTMENT));
        if (told) {
            domestic.stream()
                    .filter(figure -> isWhole(figure) && figure.naming().words().contains(INVESTMENT))
                    .forEach(figure -> figure.setAside("look_alike"));
        }
    }

    private boolean noneBeside(Figure figure, Predicate<Figure> condition) {
        return domestic.stream()
                .noneMatch(other -> other != figure
                        && other.isClaim()
                        && other.level().isPresent()
                        && other.period().equals(figure.period())
                        && other.mode() == figure.mode()
                        && condition.test(other));
    }
}
