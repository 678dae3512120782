package org.duibiao.samples.generator.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.mistake.MistakeKind;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.phrase.Statement.Said;

/** Makes the mistakes that lie in a single figure, wherever the report then prints it. */
final class FigureSlips {

    private static final BigDecimal SIX = BigDecimal.valueOf(6);

    private final Slips slips;
    private final String series;

    /**
     * Mistakes of one report.
     *
     * @param series the figure that they are made about
     */
    FigureSlips(Slips slips, String series) {
        this.slips = slips;
        this.series = series;
    }

    /** Mistakes of one report, about a figure that suits their kind. */
    static FigureSlips of(Slips slips, Chance chance) {
        if (slips.has(MistakeKind.PARTS_EXCEED_WHOLE)) {
            return new FigureSlips(slips, "retail_sales_above_limit");
        }
        return new FigureSlips(slips, chance.pick(List.of("fdi_actual", "domestic_capital_actual@out_of_province")));
    }

    /** The figure that mistakes are made about. */
    String series() {
        return series;
    }

    /** What the sentence about a figure must say for its mistake to be seen; empty where there is none. */
    Optional<String> slotToShow(String told) {
        if (!told.equals(series)) {
            return Optional.empty();
        }
        if (slips.has(MistakeKind.COMPLETION)) {
            return Optional.of("completion");
        }
        if (slips.has(MistakeKind.PARTS_EXCEED_WHOLE) || slips.has(MistakeKind.JUMP_BEYOND_PEERS)) {
            return Optional.of("level");
        }
        if (slips.has(MistakeKind.GROWTH_AGAINST_LAST_REPORT)) {
            return Optional.of("growth");
        }
        if (slips.has(MistakeKind.LAST_YEAR_AGAINST_OWN)) {
            return Optional.of("last");
        }
        return slips.has(MistakeKind.TARGET_PROSE_AGAINST_FORM) || slips.has(MistakeKind.TARGET_EQUALS_RESULT)
                ? Optional.of("target")
                : Optional.empty();
    }

    /** A statement, falsified where a mistake is wanted about it. */
    Statement slip(Statement truth) {
        if (!truth.series().equals(series)) {
            return truth;
        }
        if (slips.wants(MistakeKind.COMPLETION)) {
            BigDecimal wrong = truth.completion().orElseThrow().add(SIX);
            note(MistakeKind.COMPLETION, truth, wrong + "%");
            return truth.saying(new Said(Optional.empty(), Optional.empty(), Optional.of(wrong)));
        }
        if (slips.wants(MistakeKind.GROWTH_AGAINST_LAST_REPORT)) {
            BigDecimal wrong = truth.growth().add(SIX);
            note(MistakeKind.GROWTH_AGAINST_LAST_REPORT, truth, wrong.abs() + "%");
            return truth.saying(new Said(Optional.of(wrong), Optional.empty(), Optional.empty()));
        }
        if (slips.wants(MistakeKind.LAST_YEAR_AGAINST_OWN)) {
            BigDecimal wrong = truth.last().multiply(new BigDecimal("1.05"));
            note(
                    MistakeKind.LAST_YEAR_AGAINST_OWN,
                    truth,
                    truth.style().print(wrong).text());
            return truth.saying(new Said(Optional.empty(), Optional.of(wrong), Optional.empty()));
        }
        return slipOfLevel(truth);
    }

    /** Mistakes that lie in a level or a goal. */
    private Statement slipOfLevel(Statement truth) {
        if (slips.wants(MistakeKind.TARGET_EQUALS_RESULT)) {
            Statement wrong =
                    truth.aiming(truth.style().measure().inBase(truth.printed().value()));
            note(MistakeKind.TARGET_EQUALS_RESULT, wrong, wrong.printed().text());
            return wrong;
        }
        if (slips.wants(MistakeKind.JUMP_BEYOND_PEERS)) {
            Statement wrong = truth.leaping(truth.level().multiply(SIX));
            note(MistakeKind.JUMP_BEYOND_PEERS, wrong, wrong.printed().text());
            return wrong;
        }
        if (slips.wants(MistakeKind.GOAL_BELOW_RESULT)) {
            BigDecimal rounded = truth.style().rounded(truth.level().multiply(new BigDecimal("0.9")));
            Statement wrong = truth.hoping(truth.style().measure().inBase(rounded));
            note(
                    MistakeKind.GOAL_BELOW_RESULT,
                    wrong,
                    truth.style().printGoal(wrong.goal().orElseThrow()).text());
            return wrong;
        }
        if (slips.wants(MistakeKind.PARTS_EXCEED_WHOLE)) {
            BigDecimal growth = truth.growth();
            Statement wrong = truth.leaping(truth.level().multiply(BigDecimal.valueOf(4)))
                    .saying(new Said(Optional.of(growth), Optional.empty(), Optional.empty()));
            note(MistakeKind.PARTS_EXCEED_WHOLE, wrong, wrong.printed().text());
            return wrong;
        }
        return slips.has(MistakeKind.FULL_MARKS_MISSED_TARGET) || slips.has(MistakeKind.REASON_MISSING)
                ? truth.aiming(beyond(truth))
                : truth;
    }

    /** A goal a tenth above the level, in the digits that the level has. */
    private static BigDecimal beyond(Statement truth) {
        BigDecimal rounded = truth.style().rounded(truth.level().multiply(new BigDecimal("1.1")));
        return truth.style().measure().inBase(rounded);
    }

    private void note(MistakeKind kind, Statement statement, String quote) {
        slips.made(kind, statement.indicator(), quote);
    }
}
