package org.duibiao.ingest.spark.row;

import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.duibiao.ingest.intake.Digests;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.scorecard.Agreement;
import org.duibiao.model.scorecard.Money;
import org.duibiao.model.scorecard.Outcome;
import org.duibiao.model.scorecard.Printed;
import org.duibiao.model.scorecard.Rescore;
import org.duibiao.model.scorecard.Scorecard;
import org.duibiao.model.scorecard.ScorecardLine;
import org.duibiao.model.scorecard.Statement;
import org.duibiao.model.scoring.PointRange;

/** Forms in which bureaus scored themselves, as rows of {@code scorecards} and {@code scorecard_lines}. */
public final class ScorecardCodec {

    public static final StructType SCORECARDS = ContractRow.schema("scorecards");

    public static final StructType LINES = ContractRow.schema("scorecard_lines");

    private ScorecardCodec() {}

    /** The rows of all forms of a report. */
    public static List<Row> scorecards(ReadReport report) {
        return report.reading().scorecards().stream()
                .map(card -> row(report, card))
                .toList();
    }

    /** The rows of all lines of these forms. */
    public static List<Row> lines(ReadReport report) {
        return report.reading().scorecards().stream()
                .flatMap(card -> card.lines().stream().map(line -> row(report, card, line)))
                .toList();
    }

    private static String id(ReadReport report, Scorecard card) {
        String lines = card.lines().isEmpty() ? "" : card.lines().get(0).place().locator();
        return Digests.identity(report.contentSha256(), card.place().locator(), lines);
    }

    private static Row row(ReadReport report, Scorecard card) {
        Optional<RegionMention> region = report.reading().region();
        Scorecard.Rescoring again = card.rescoring();
        ContractRow row = ContractRow.of(SCORECARDS)
                .set("report_id", report.reportId())
                .set("scorecard_id", id(report, card))
                .set("family", card.family())
                .set("subject", card.subject())
                .set("title", card.title())
                .set("region_code", region.flatMap(RegionMention::code))
                .set("region_name", region.map(RegionMention::name))
                .set("year", card.year())
                .set("grade", card.grade().map(Printed::text))
                .set("grade_locator", card.grade().map(grade -> grade.place().locator()))
                .set("grade_by_score", again.gradeByScore())
                .set("rule_set", again.ruleSet())
                .set("rule_set_because", again.because())
                .setDecimal("recomputed_total", again.total())
                .setDecimal("recomputed_low", again.range().map(PointRange::low))
                .setDecimal("recomputed_high", again.range().map(PointRange::high))
                .set("lines", again.lines())
                .set("lines_recomputed", again.recomputed())
                .set("quote", card.quote())
                .set("locator", card.place().locator())
                .set("flags", card.flags());
        set(row, "total_weight", card.totalWeight());
        set(row, "total_score", card.totalScore());
        return row.build();
    }

    private static Row row(ReadReport report, Scorecard card, ScorecardLine line) {
        String scorecard = id(report, card);
        ContractRow row = ContractRow.of(LINES)
                .set("report_id", report.reportId())
                .set("scorecard_id", scorecard)
                .set("line_id", Digests.identity(scorecard, Integer.toString(line.number())))
                .set("line_number", line.number())
                .set("role", line.role().id())
                .set("level_one", line.criterion().levelOne())
                .set("level_two", line.criterion().levelTwo())
                .set("level_three", line.criterion().levelThree())
                .set("indicator_id", line.indicatorId())
                .set("definition", line.criterion().definition())
                .set("printed_rule", line.criterion().printedRule())
                .set("reason", line.reason())
                .set("agreement", line.agreement().map(Agreement::id))
                .set("quote", line.quote())
                .set("locator", line.place().locator())
                .set("flags", line.flags());
        set(row, "target", line.target().map(Statement::printed));
        set(row, "result", line.result().map(Statement::printed));
        row.set("target_comparison", line.target().map(Statement::comparison))
                .set("target_unit", line.target().flatMap(Statement::unit))
                .set("result_comparison", line.result().map(Statement::comparison))
                .set("result_unit", line.result().flatMap(Statement::unit));
        set(row, line.money());
        set(row, "weight", line.weight());
        set(row, "score", line.score());
        set(row, line.rescore());
        return row.build();
    }

    private static void set(ContractRow row, Money money) {
        set(row, "initial", money.initial());
        set(row, "full_year", money.fullYear());
        set(row, "executed", money.executed());
        set(row, "execution_rate", money.rate());
        row.set("budget_unit", money.unit());
    }

    private static void set(ContractRow row, Rescore again) {
        row.setDecimal("recomputed_score", again.score())
                .setDecimal("recomputed_low", again.range().map(PointRange::low))
                .setDecimal("recomputed_high", again.range().map(PointRange::high))
                .set("outcome", again.outcome().map(Outcome::id))
                .set("rule", again.rule())
                .set("explanation", again.explanation());
    }

    private static void set(ContractRow row, String name, Optional<Printed> printed) {
        row.set(name + "_text", printed.map(Printed::text))
                .setDecimal(name + "_value", printed.flatMap(Printed::value))
                .setDecimal(
                        name + "_low", printed.flatMap(cell -> cell.interval().low()))
                .setDecimal(
                        name + "_high", printed.flatMap(cell -> cell.interval().high()))
                .set(name + "_locator", printed.map(cell -> cell.place().locator()));
    }
}
