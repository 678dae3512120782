package org.duibiao.samples.generator.phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
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
    private final List<PrintedAmount> targets = new ArrayList<>();
    private final List<BigDecimal> completions = new ArrayList<>();
    private final List<GoldFigure> further = new ArrayList<>();

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
        targets.add(said);
        return said.text();
    }

    void completion(BigDecimal said) {
        completions.add(said);
    }

    String goal(PrintedAmount said) {
        further.add(GoldFigure.planned(
                statement.indicator(), String.valueOf(statement.year() + 1), said, statement.scope()));
        return said.text();
    }

    String past(PrintedAmount said) {
        further.add(GoldFigure.level(statement.indicator(), String.valueOf(statement.year() - 1), said)
                .withScope(statement.scope()));
        return said.text();
    }

    /** The level once more, in another currency. */
    String inOtherCurrency(PrintedAmount said) {
        further.add(GoldFigure.level(statement.indicator(), statement.period(), said)
                .withScope(statement.scope())
                .optional());
        return said.text();
    }

    /** All that was said, in order. */
    List<GoldFigure> figures() {
        List<GoldFigure> figures = new ArrayList<>(figure().stream().toList());
        figures.addAll(further);
        return figures;
    }

    private Optional<GoldFigure> figure() {
        PrintedAmount printed;
        if (level != null) {
            printed = level;
        } else if (growth != null) {
            printed = new PrintedAmount(growth + "%", growth, "%", Optional.empty());
        } else {
            return Optional.empty();
        }
        return Optional.of(new GoldFigure(
                statement.indicator(),
                level != null ? "actual" : "yoy",
                statement.period(),
                printed.value(),
                printed.unit(),
                statement.scope(),
                printed.comparison(),
                level != null && growth != null ? List.of(growth) : List.of(),
                targets,
                completions,
                false,
                printed.text()));
    }
}
