package org.duibiao.samples.generator.form;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.yaml.YamlMapping;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.phrase.Phrasebook;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.printing.PrintedAmount;
import org.duibiao.samples.generator.truth.GoldFigure;

/**
 * The form of the Ministry of Finance's family: execution of the budget 10 points, output 50, benefit 30, satisfaction 10.
 *
 * @param lines below the budget, in order
 * @param execution points of the execution of the budget
 */
public record MinistryForm(List<FormLine> lines, BigDecimal execution) {

    private static final BigDecimal EXECUTION_WEIGHT = BigDecimal.TEN;
    private static final int QUANTITY = 30;
    private static final YamlMapping WORDS = words();

    public MinistryForm {
        lines = List.copyOf(lines);
        requireNonNull(execution, "execution is null");
    }

    private static YamlMapping words() {
        String file = "ministry-lines.yaml";
        try (InputStream in = MinistryForm.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the samples");
            }
            return YamlMapping.parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * The form that a bureau fills in.
     *
     * @param output figures that it counts as output
     * @param benefit figures that it counts as benefit
     */
    public static MinistryForm of(Bureau bureau, List<Statement> output, List<Statement> benefit, Chance chance) {
        boolean mark = chance.percent(50);
        List<FormLine> lines = new ArrayList<>();
        figures("产出指标（50分）", "数量指标", output, Points.spread(QUANTITY, output.size()), mark, chance, lines);
        words("产出指标（50分）", "质量指标", Points.spread(8, 2), chance, lines);
        words("产出指标（50分）", "时效指标", Points.spread(7, 2), chance, lines);
        words("产出指标（50分）", "成本指标", Points.spread(5, 1), chance, lines);
        figures("效益指标（30分）", "经济效益指标", benefit, Points.spread(15, benefit.size()), mark, chance, lines);
        words("效益指标（30分）", "社会效益指标", Points.spread(10, 2), chance, lines);
        words("效益指标（30分）", "可持续影响指标", Points.spread(5, 1), chance, lines);
        words("满意度指标（10分）", "满意度指标", Points.spread(10, 2), chance, lines);
        return new MinistryForm(lines, Points.share(bureau.executionRate(), EXECUTION_WEIGHT));
    }

    private static void figures(
            String first,
            String second,
            List<Statement> statements,
            List<BigDecimal> weights,
            boolean mark,
            Chance chance,
            List<FormLine> lines) {
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            BigDecimal target = statement.target().orElseThrow();
            BigDecimal score = Points.reached(statement.level(), target, weights.get(i));
            PrintedAmount goal = statement.style().printGoal(target);
            PrintedAmount level = statement.printed();
            boolean lost = score.compareTo(weights.get(i)) < 0;
            lines.add(new FormLine(
                    first,
                    second,
                    chance.pick(Phrasebook.bundled().names(statement.series())),
                    (mark ? "≥" : "") + goal.text(),
                    level.text(),
                    weights.get(i),
                    score,
                    lost ? chance.pick(WORDS.texts("reasons")) : "",
                    Optional.of(GoldFigure.level(statement.indicator(), statement.period(), level)
                            .withScope(statement.scope())
                            .withTarget(goal))));
        }
    }

    private static void words(
            String first, String second, List<BigDecimal> weights, Chance chance, List<FormLine> lines) {
        List<YamlMapping> drawn = chance.pick(WORDS.mappings(second), weights.size());
        for (int i = 0; i < drawn.size(); i++) {
            YamlMapping line = drawn.get(i);
            boolean missed = line.has("missed") && chance.percent(25);
            BigDecimal weight = weights.get(i);
            lines.add(new FormLine(
                    first,
                    second,
                    line.text("name"),
                    line.text("target"),
                    line.text(missed ? "missed" : "reached"),
                    weight,
                    missed ? weight.subtract(new BigDecimal("0.5")) : weight,
                    missed ? line.text("reason") : "",
                    Optional.empty()));
        }
    }

    /** All points. */
    public BigDecimal total() {
        return Points.rounded(lines.stream().map(FormLine::score).reduce(execution, BigDecimal::add));
    }
}
