package org.duibiao.samples.generator.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.yaml.YamlMapping;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.printing.PrintedAmount;
import org.duibiao.samples.generator.truth.GoldFigure;

/** Lines about the region's own figures: full weight where the goal was reached, else the share reached of it. */
final class FigureLines {

    private static final YamlMapping WORDS = FormWords.read("ministry-lines.yaml");

    private final boolean marked;
    private final Chance chance;

    /**
     * Lines of one form.
     *
     * @param chance also whether goals bear the sign ≥
     */
    FigureLines(Chance chance) {
        this.marked = chance.percent(50);
        this.chance = chance;
    }

    List<FormLine> of(
            String first, String second, String explanation, String formula, List<Statement> statements, int sum) {
        List<BigDecimal> weights = Points.spread(sum, statements.size());
        List<FormLine> lines = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            String name = chance.pick(Phrasebook.bundled().names(statement.series()));
            FormLine blank = new FormLine(
                    first,
                    second,
                    name,
                    explanation,
                    formula,
                    "",
                    "",
                    weights.get(i),
                    BigDecimal.ZERO,
                    "",
                    Optional.of(statement),
                    Optional.empty());
            lines.add(filled(
                    blank, statement, statement.level(), statement.target().orElseThrow()));
        }
        return lines;
    }

    /** A line with a level and a goal, and the points that these give. */
    FormLine filled(FormLine line, Statement statement, BigDecimal level, BigDecimal target) {
        BigDecimal score = Points.reached(level, target, line.weight());
        PrintedAmount goal = statement.style().printGoal(target);
        PrintedAmount result = statement.style().print(level);
        return new FormLine(
                line.first(),
                line.second(),
                line.name(),
                line.explanation(),
                line.formula(),
                (marked ? "≥" : "") + goal.text(),
                result.text(),
                line.weight(),
                score,
                score.compareTo(line.weight()) < 0 ? chance.pick(WORDS.texts("reasons")) : "",
                line.statement(),
                Optional.of(GoldFigure.level(statement.indicator(), statement.period(), result)
                        .withScope(statement.scope())
                        .withTarget(goal)));
    }
}
