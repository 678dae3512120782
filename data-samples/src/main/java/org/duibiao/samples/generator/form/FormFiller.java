package org.duibiao.samples.generator.form;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.mistake.MistakeKind;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.phrase.Statement;

/** Fills in forms by the rules, and makes the mistakes in them that are wanted. */
public final class FormFiller {

    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Bureau bureau;
    private final Chance chance;
    private final Slips slips;
    private final FigureLines figures;

    public FormFiller(Bureau bureau, Chance chance, Slips slips) {
        this.bureau = requireNonNull(bureau, "bureau is null");
        this.chance = requireNonNull(chance, "chance is null");
        this.slips = requireNonNull(slips, "slips is null");
        this.figures = new FigureLines(chance);
    }

    /**
     * The form.
     *
     * @param output figures that it counts as output; a mistake about a goal or result is made in the first of them
     * @param benefit figures that it counts as benefit
     */
    public Form fill(Form.Family family, List<Statement> output, List<Statement> benefit) {
        Form form = family == Form.Family.MINISTRY
                ? MinistryForm.of(bureau, output, benefit, figures, chance)
                : HunanForm.of(bureau, output, benefit, figures, output.get(0).year());
        return figureMistakes(pointMistakes(form), output.get(0));
    }

    private Form pointMistakes(Form form) {
        if (slips.wants(MistakeKind.EXECUTION_POINTS)) {
            BigDecimal given = form.execution().orElseThrow();
            BigDecimal wrong = given.compareTo(BigDecimal.valueOf(9)) > 0 ? given.subtract(TWO) : BigDecimal.TEN;
            slips.made(MistakeKind.EXECUTION_POINTS, "budget_execution_rate", wrong.toPlainString());
            return Form.adding(form.family(), form.lines(), Optional.of(wrong));
        }
        if (slips.wants(MistakeKind.SCORES_SUM)) {
            BigDecimal wrong = form.total().subtract(new BigDecimal("1.5"));
            slips.made(MistakeKind.SCORES_SUM, "self_evaluation_score", wrong.toPlainString());
            return new Form(form.family(), form.lines(), form.execution(), wrong);
        }
        if (slips.wants(MistakeKind.WEIGHTS_SUM)) {
            return change(form, line -> line.statement().isEmpty() && !line.isLost(), line -> {
                slips.madeInForm(
                        MistakeKind.WEIGHTS_SUM,
                        line.name(),
                        line.weight().add(TWO).toPlainString());
                return line.scored(line.weight().add(TWO), line.score().add(TWO), "");
            });
        }
        if (slips.wants(MistakeKind.SCORE_ABOVE_WEIGHT)) {
            return change(form, line -> line.statement().isEmpty() && !line.isLost(), line -> {
                slips.madeInForm(
                        MistakeKind.SCORE_ABOVE_WEIGHT,
                        line.name(),
                        line.score().add(ONE).toPlainString());
                return line.scored(line.weight(), line.score().add(ONE), "");
            });
        }
        return form;
    }

    private Form figureMistakes(Form form, Statement first) {
        Predicate<FormLine> isFirst = line -> line.statement().equals(Optional.of(first));
        BigDecimal target = first.target().orElseThrow();
        if (slips.wants(MistakeKind.FULL_MARKS_MISSED_TARGET)) {
            return change(form, isFirst, line -> {
                slips.made(MistakeKind.FULL_MARKS_MISSED_TARGET, first.indicator(), line.target(), line.result());
                return line.scored(line.weight(), line.weight(), "");
            });
        }
        if (slips.wants(MistakeKind.REASON_MISSING)) {
            return change(form, isFirst, line -> {
                slips.made(MistakeKind.REASON_MISSING, first.indicator(), line.target(), line.result());
                return line.scored(line.weight(), line.score(), "");
            });
        }
        if (slips.wants(MistakeKind.PROSE_AGAINST_TABLE)) {
            return change(form, isFirst, line -> {
                FormLine wrong = figures.filled(line, first, first.level().multiply(new BigDecimal("1.07")), target);
                slips.made(MistakeKind.PROSE_AGAINST_TABLE, first.indicator(), wrong.result(), line.result());
                return wrong;
            });
        }
        if (slips.wants(MistakeKind.TARGET_PROSE_AGAINST_FORM)) {
            return change(form, isFirst, line -> {
                BigDecimal lower =
                        first.style().measure().inBase(first.style().rounded(target.multiply(new BigDecimal("0.9"))));
                FormLine wrong = figures.filled(line, first, first.level(), lower);
                slips.made(
                        MistakeKind.TARGET_PROSE_AGAINST_FORM,
                        first.indicator(),
                        goal(first, lower),
                        goal(first, target));
                return wrong;
            });
        }
        return form;
    }

    private static String goal(Statement statement, BigDecimal target) {
        return statement.style().printGoal(target).text();
    }

    /** The form with the first line that is meant changed. */
    private static Form change(
            Form form, Predicate<FormLine> meant, java.util.function.UnaryOperator<FormLine> change) {
        List<FormLine> lines = new ArrayList<>(form.lines());
        for (int i = 0; i < lines.size(); i++) {
            if (meant.test(lines.get(i))) {
                lines.set(i, change.apply(lines.get(i)));
                break;
            }
        }
        return form.with(lines);
    }
}
