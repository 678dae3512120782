package org.duibiao.samples.generator.form;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.yaml.YamlMapping;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.printing.PrintedAmount;
import org.duibiao.samples.generator.truth.GoldFigure;

/** Fills in the form of Hunan's family: 投入 13 points, 过程 42, 产出 25, 效果 20, by the rules that {@code hunan-lines.yaml} prints. */
final class HunanForm {

    private static final YamlMapping WORDS = FormWords.read("hunan-lines.yaml");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final BigDecimal PER_POINT = new BigDecimal("0.8");

    private HunanForm() {}

    /** What a rule makes of a bureau's figures. */
    private record Outcome(String target, BigDecimal rate, BigDecimal score) {}

    static Form of(Bureau bureau, List<Statement> output, List<Statement> benefit, FigureLines figures, int year) {
        List<FormLine> lines = new ArrayList<>();
        for (YamlMapping line : WORDS.mappings("lines")) {
            if (line.has("figures")) {
                lines.addAll(figures.of(
                        line.text("first"),
                        line.text("second"),
                        line.text("explanation"),
                        line.text("formula"),
                        line.text("figures").equals("output") ? output : benefit,
                        Integer.parseInt(line.text("weight"))));
            } else {
                lines.add(line(line, bureau, year));
            }
        }
        return Form.adding(Form.Family.HUNAN, lines, Optional.empty());
    }

    private static FormLine line(YamlMapping line, Bureau bureau, int year) {
        BigDecimal weight = new BigDecimal(line.text("weight"));
        Optional<Outcome> outcome = line.findText("rule").map(rule -> outcome(rule, bureau, weight));
        BigDecimal score = outcome.map(Outcome::score).orElse(weight);
        return new FormLine(
                line.text("first"),
                line.text("second"),
                line.text("name"),
                line.text("explanation"),
                line.text("formula"),
                outcome.map(Outcome::target).orElseGet(() -> line.text("target")),
                outcome.map(each -> each.rate().toPlainString() + "%").orElseGet(() -> line.text("reached")),
                weight,
                score,
                score.compareTo(weight) < 0 ? reason(line.text("name")) : "",
                Optional.empty(),
                outcome.flatMap(each -> figure(line.text("name"), each, year)));
    }

    /** Two of the rates are figures of the catalogue: that of execution, and how the three public expenses changed. */
    private static Optional<GoldFigure> figure(String name, Outcome outcome, int year) {
        String period = String.valueOf(year);
        return switch (name) {
            case "预算完成率" ->
                Optional.of(GoldFigure.plain("budget_execution_rate", period, outcome.rate(), "%")
                        .withTarget(new PrintedAmount(outcome.target(), HUNDRED, "%", Optional.empty())));
            case "“三公经费”变动率" ->
                Optional.of(GoldFigure.growth("three_public_expenses", period, outcome.rate())
                        .optional());
            default -> Optional.empty();
        };
    }

    private static String reason(String name) {
        return name + "未达到标准，按评分标准扣分，下一步将细化预算编制、加强预算执行";
    }

    private static Outcome outcome(String rule, Bureau bureau, BigDecimal weight) {
        return switch (rule) {
            case "staff" ->
                new Outcome(
                        "≤100%",
                        percent(BigDecimal.valueOf(bureau.staff()), BigDecimal.valueOf(bureau.authorised())), weight);
            case "three_public_change" -> {
                BigDecimal change =
                        percent(bureau.threePublic().subtract(bureau.threePublicBefore()), bureau.threePublicBefore());
                yield new Outcome("≤0", change, over(change, BigDecimal.ZERO, weight));
            }
            case "three_public_control" -> {
                BigDecimal control = percent(bureau.threePublic(), bureau.threePublicBudget());
                yield new Outcome("≤100%", control, over(control, HUNDRED, weight));
            }
            case "completion" -> {
                BigDecimal rate = percent(bureau.executed(), bureau.fullYear());
                BigDecimal steps = HUNDRED.subtract(rate).divide(FIVE, 0, RoundingMode.FLOOR);
                yield new Outcome(
                        "100%",
                        rate,
                        weight.subtract(steps.multiply(BigDecimal.valueOf(2))).max(BigDecimal.ZERO));
            }
            case "control" -> {
                BigDecimal rate = percent(bureau.fullYear().subtract(bureau.initial()), bureau.initial());
                int steps = rate.signum() == 0
                        ? 0
                        : rate.divide(BigDecimal.TEN, 0, RoundingMode.CEILING).intValue();
                yield new Outcome("0", rate, BigDecimal.valueOf(steps > 3 ? 0 : 5 - steps));
            }
            default -> throw new IllegalArgumentException("hunan-lines.yaml names no known rule: " + rule);
        };
    }

    /** Weight less 0.8 for each percentage point above a bound. */
    private static BigDecimal over(BigDecimal rate, BigDecimal bound, BigDecimal weight) {
        BigDecimal above = rate.subtract(bound).max(BigDecimal.ZERO);
        return Points.rounded(weight.subtract(above.multiply(PER_POINT)).max(BigDecimal.ZERO));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64).setScale(2, RoundingMode.HALF_UP);
    }
}
