package org.duibiao.samples.generator.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.yaml.YamlMapping;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.phrase.Statement;

/** Fills in the form of the Ministry of Finance's family: execution of the budget 10 points, output 50, benefit 30, satisfaction 10. */
final class MinistryForm {

    private static final YamlMapping WORDS = FormWords.read("ministry-lines.yaml");
    private static final BigDecimal EXECUTION_WEIGHT = BigDecimal.TEN;
    private static final BigDecimal DEDUCTION = new BigDecimal("0.5");
    private static final String OUTPUT = "产出指标（50分）";
    private static final String BENEFIT = "效益指标（30分）";
    private static final String SATISFACTION = "满意度指标（10分）";

    private MinistryForm() {}

    static Form of(Bureau bureau, List<Statement> output, List<Statement> benefit, FigureLines figures, Chance chance) {
        List<FormLine> lines = new ArrayList<>(figures.of(OUTPUT, "数量指标", "", "", output, 30));
        words(OUTPUT, "质量指标", Points.spread(8, 2), chance, lines);
        words(OUTPUT, "时效指标", Points.spread(7, 2), chance, lines);
        words(OUTPUT, "成本指标", Points.spread(5, 1), chance, lines);
        lines.addAll(figures.of(BENEFIT, "经济效益指标", "", "", benefit, 15));
        words(BENEFIT, "社会效益指标", Points.spread(10, 2), chance, lines);
        words(BENEFIT, "可持续影响指标", Points.spread(5, 1), chance, lines);
        words(SATISFACTION, "满意度指标", Points.spread(10, 2), chance, lines);
        BigDecimal execution = Points.share(bureau.executionRate(), EXECUTION_WEIGHT);
        return Form.adding(Form.Family.MINISTRY, lines, Optional.of(execution));
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
                    "",
                    "",
                    line.text("target"),
                    line.text(missed ? "missed" : "reached"),
                    weight,
                    missed ? weight.subtract(DEDUCTION) : weight,
                    missed ? line.text("reason") : "",
                    Optional.empty(),
                    Optional.empty()));
        }
    }
}
