package org.duibiao.samples.generator.report;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.economy.Economy;
import org.duibiao.samples.generator.economy.Measure;
import org.duibiao.samples.generator.mistake.MistakeKind;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.phrase.Statement;
import org.duibiao.samples.generator.phrase.Statement.Said;
import org.duibiao.samples.generator.printing.FigureStyle;

/** What a report can say: each figure once, with one rounding for the whole report. */
final class ReportFigures {

    private static final Measure TEN_THOUSANDS = Measure.of("万元");

    private final Economy economy;
    private final Bureau bureau;
    private final int year;
    private final int months;
    private final Chance chance;
    private final UnaryOperator<Statement> slip;
    private final int rateDecimals;
    private final Map<String, Statement> statements = new HashMap<>();

    ReportFigures(Economy economy, Bureau bureau, int year, int months, Chance chance, UnaryOperator<Statement> slip) {
        this.economy = requireNonNull(economy, "economy is null");
        this.bureau = requireNonNull(bureau, "bureau is null");
        this.year = year;
        this.months = months;
        this.chance = chance;
        this.slip = slip;
        this.rateDecimals = chance.percent(65) ? 1 : 2;
        bureauStatements();
    }

    Bureau bureau() {
        return bureau;
    }

    /** The statement of a series. */
    Statement get(String series) {
        return statements.computeIfAbsent(series, id -> slip.apply(region(id)));
    }

    List<Statement> get(List<String> series) {
        return series.stream().map(this::get).toList();
    }

    private Statement region(String series) {
        BigDecimal level = economy.level(series, year, months);
        return new Statement(
                series,
                year,
                months,
                level,
                economy.level(series, year - 1, months),
                economy.target(series, year),
                economy.target(series, year + 1),
                FigureStyle.suiting(level, economy.measure(series), chance),
                rateDecimals,
                Said.TRUTH);
    }

    private void bureauStatements() {
        count("staff_authorised", bureau.authorised(), chance.pick(List.of("人", "名", "个")));
        count("staff_actual", bureau.staff(), chance.pick(List.of("人", "名")));
        money("budget_initial", bureau.initial());
        money("budget_full_year", bureau.fullYear());
        money("budget_executed", bureau.executed());
        money("basic_expenditure", bureau.basic());
        money("personnel_expenditure", bureau.personnel());
        money("office_expenditure", bureau.office());
        money("project_expenditure", bureau.project());
        money("three_public_expenses", bureau.threePublic());
        put("budget_execution_rate", bureau.executionRate(), new FigureStyle(Measure.of("%"), 2));
    }

    /** Lets the report say a rate of execution that its amounts do not give. */
    void misstateExecutionRate(Slips slips) {
        BigDecimal rate = bureau.executionRate();
        BigDecimal wrong = rate.compareTo(BigDecimal.valueOf(95)) > 0
                ? rate.subtract(BigDecimal.valueOf(4))
                : rate.add(BigDecimal.valueOf(4));
        put("budget_execution_rate", wrong, new FigureStyle(Measure.of("%"), 2));
        slips.made(
                MistakeKind.EXECUTION_RATE,
                "budget_execution_rate",
                get("budget_execution_rate").printed().text());
    }

    private void count(String indicator, int number, String counter) {
        put(indicator, BigDecimal.valueOf(number), new FigureStyle(Measure.of(counter), 0));
    }

    private void money(String indicator, BigDecimal tenThousands) {
        put(indicator, TEN_THOUSANDS.inBase(tenThousands), new FigureStyle(TEN_THOUSANDS, 2));
    }

    /** A figure of the bureau, of which neither growth nor a goal is told. */
    private void put(String indicator, BigDecimal level, FigureStyle style) {
        statements.put(
                indicator,
                new Statement(
                        indicator,
                        year,
                        12,
                        level,
                        level,
                        Optional.empty(),
                        Optional.empty(),
                        style,
                        rateDecimals,
                        Said.TRUTH));
    }
}
