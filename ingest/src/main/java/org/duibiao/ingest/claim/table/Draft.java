package org.duibiao.ingest.claim.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.claim.table.facet.Figure;
import org.duibiao.model.claim.Evidence;

/** The figures of a table that make one claim: what was reached, its growth and completion, and what was promised. */
final class Draft {

    private Optional<Figure> result = Optional.empty();
    private Optional<Figure> growth = Optional.empty();
    private Optional<Figure> completion = Optional.empty();
    private Optional<Figure> rank = Optional.empty();
    private final List<Figure> goals = new ArrayList<>();

    /** Takes a figure in, unless its place is taken. */
    boolean add(Figure figure) {
        switch (figure.facets().measure()) {
            case RESULT -> {
                if (result.isPresent()) {
                    return false;
                }
                result = Optional.of(figure);
            }
            case GROWTH -> {
                if (growth.isPresent()) {
                    return false;
                }
                growth = Optional.of(figure);
            }
            case COMPLETION -> {
                if (completion.isPresent()) {
                    return false;
                }
                completion = Optional.of(figure);
            }
            case RANK -> {
                if (rank.isPresent()) {
                    return false;
                }
                rank = Optional.of(figure);
            }
            case GOAL, GROWTH_GOAL -> goals.add(figure);
            default ->
                throw new IllegalArgumentException(
                        "no part of a claim: " + figure.facets().measure());
        }
        return true;
    }

    Optional<Figure> result() {
        return result;
    }

    Optional<Figure> growth() {
        return growth;
    }

    Optional<Figure> completion() {
        return completion;
    }

    Optional<Figure> rank() {
        return rank;
    }

    List<Figure> goals() {
        return List.copyOf(goals);
    }

    /** The cell that the claim stands at: of the result, else of its growth, else of a goal. */
    Optional<Figure> main() {
        return result.or(() -> growth).or(() -> goals.stream().findFirst());
    }

    /** Whether it holds nothing but goals whose heads name no period. */
    boolean isUndatedGoal() {
        return result.isEmpty()
                && growth.isEmpty()
                && goals.stream().noneMatch(goal -> goal.facets().dated());
    }

    /** The cells that give the claim its parts. */
    List<Evidence> evidence(Findings findings, boolean ofLevel) {
        List<Evidence> evidence = new ArrayList<>();
        Evidence.Part main = ofLevel ? Evidence.Part.LEVEL : Evidence.Part.GROWTH;
        main().ifPresent(figure -> evidence.add(new Evidence(main, findings.place(figure.cell()))));
        growth.filter(figure -> !main().equals(growth))
                .ifPresent(figure -> evidence.add(new Evidence(Evidence.Part.GROWTH, findings.place(figure.cell()))));
        completion.ifPresent(
                figure -> evidence.add(new Evidence(Evidence.Part.COMPLETION, findings.place(figure.cell()))));
        rank.ifPresent(figure -> evidence.add(new Evidence(Evidence.Part.RANK, findings.place(figure.cell()))));
        return evidence;
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>(goals);
        result.ifPresent(figures::add);
        growth.ifPresent(figures::add);
        completion.ifPresent(figures::add);
        rank.ifPresent(figures::add);
        return figures;
    }
}
