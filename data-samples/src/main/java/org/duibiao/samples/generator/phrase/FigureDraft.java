package org.duibiao.samples.generator.phrase;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.printing.PrintedAmount;
import org.duibiao.samples.generator.truth.GoldFigure;
import org.jspecify.annotations.Nullable;

/** What has been said of one figure while its sentence is put together. */
final class FigureDraft {

    private final Statement statement;
    private @Nullable PrintedAmount level;
    private @Nullable BigDecimal growth;
    private @Nullable PrintedAmount target;
    private @Nullable BigDecimal completion;
    private @Nullable PrintedAmount goal;

    FigureDraft(Statement statement) {
        this.statement = statement;
    }

    String level(PrintedAmount said) {
        level = said;
        return said.text();
    }

    void growth(BigDecimal said) {
        growth = said;
    }

    String target(PrintedAmount said) {
        target = said;
        return said.text();
    }

    void completion(BigDecimal said) {
        completion = said;
    }

    /** The goal as it is to be read, where one was said. */
    Optional<GoldFigure> goal() {
        return Optional.ofNullable(goal)
                .map(said -> GoldFigure.planned(
                        statement.indicator(), String.valueOf(statement.year() + 1), said, statement.scope()));
    }

    String goal(PrintedAmount said) {
        goal = said;
        return said.text();
    }

    /** The figure as it is to be read; empty where nothing was said that is one. */
    Optional<GoldFigure> figure() {
        if (level == null && growth == null) {
            return Optional.empty();
        }
        PrintedAmount printed = level != null ? level : new PrintedAmount(growth + "%", growth, "%", Optional.empty());
        return Optional.of(new GoldFigure(
                statement.indicator(),
                level != null ? "actual" : "yoy",
                statement.period(),
                printed.value(),
                printed.unit(),
                statement.scope(),
                printed.comparison(),
                level != null && growth != null ? List.of(growth) : List.of(),
                Optional.ofNullable(target),
                Optional.ofNullable(completion),
                printed.text()));
    }
}
