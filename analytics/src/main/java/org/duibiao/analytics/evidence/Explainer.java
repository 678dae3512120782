package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.audit.ContradictionReader;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.duckdb.SqlFile;
import org.duibiao.model.period.Period;

/** Explains figures from the published tables. */
public final class Explainer {

    private final Queries marts;

    public Explainer(Queries marts) {
        this.marts = requireNonNull(marts, "marts is null");
    }

    /** All that is known of a region, an indicator and a year; possibly nothing. */
    public Explanation explain(String regionCode, String indicatorId, int year) {
        Object[] asked = {regionCode, indicatorId, year};
        Map<String, Statement> statements = statements(asked);
        Map<String, List<Candidate>> candidates = candidates(statements, asked);
        List<Goal> goals = rows("goals.sql", asked).map(Explainer::goal).toList();
        List<ExplainedFact> facts = rows("facts.sql", asked)
                .map(row -> fact(row, candidates.getOrDefault(row.text("fact_id"), List.of()), goals))
                .toList();
        Set<String> weighed = candidates.values().stream()
                .flatMap(List::stream)
                .map(candidate -> candidate.statement().id())
                .collect(Collectors.toSet());
        Optional<Row> coverage = rows("coverage.sql", asked).findFirst();
        return new Explanation(
                regionCode,
                indicatorId,
                year,
                coverage.flatMap(row -> row.findText("status")),
                coverage.flatMap(row -> row.findText("words")),
                facts,
                statements.values().stream()
                        .filter(statement -> !weighed.contains(statement.id()))
                        .toList(),
                goals.stream().filter(goal -> goal.observationId().isEmpty()).toList(),
                rows("set_aside.sql", asked).map(Explainer::refusal).toList(),
                unread(regionCode, indicatorId, year));
    }

    private List<UnreadParts> unread(String regionCode, String indicatorId, int year) {
        return rows("unread_parts.sql", regionCode, year, regionCode, indicatorId, year)
                .map(row -> new UnreadParts(row.text("path"), row.text("left_out")))
                .toList();
    }

    private Map<String, Statement> statements(Object[] asked) {
        Object[] twice = Stream.concat(Stream.of(asked), Stream.of(asked)).toArray();
        return rows("statements.sql", twice)
                .map(StatementReader::statement)
                .collect(toMap(Statement::id, statement -> statement, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<String, List<Candidate>> candidates(Map<String, Statement> statements, Object[] asked) {
        record Weighed(String factId, Candidate candidate) {}
        return rows("candidates.sql", asked)
                .flatMap(row -> Stream.ofNullable(statements.get(row.text("statement_id")))
                        .map(statement -> new Weighed(
                                row.text("fact_id"),
                                new Candidate(
                                        row.text("measure"),
                                        statement,
                                        row.flag("chosen"),
                                        row.findText("lost_because")))))
                .collect(groupingBy(Weighed::factId, Collectors.mapping(Weighed::candidate, Collectors.toList())));
    }

    private ExplainedFact fact(Row row, List<Candidate> candidates, List<Goal> goals) {
        Set<String> evidence =
                candidates.stream().map(candidate -> candidate.statement().id()).collect(Collectors.toSet());
        return new ExplainedFact(
                row.text("fact_id"),
                row.text("subject"),
                new Period(row.day("period_start"), row.day("period_end")),
                row.text("scope"),
                row.text("basis"),
                row.text("unit"),
                row.text("origin"),
                row.findDecimal("value"),
                row.findText("comparison"),
                row.findDecimal("yoy_pct"),
                row.findText("yoy_comparison"),
                row.findDecimal("completion_pct"),
                row.findDecimal("target_value"),
                row.findText("target_tier"),
                Stream.of("level", "growth", "completion")
                        .filter(measure -> row.flag(measure + "_disputed"))
                        .toList(),
                row.text("why"),
                row.texts("flags"),
                candidates,
                goals.stream()
                        .filter(goal ->
                                goal.observationId().filter(evidence::contains).isPresent())
                        .toList(),
                rows("contradictions.sql", row.text("fact_id"))
                        .map(ContradictionReader::read)
                        .toList());
    }

    private static Goal goal(Row row) {
        return new Goal(
                row.findText("observation_id"),
                row.findText("tier"),
                row.findText("stated_value"),
                row.findText("stated_unit"),
                row.findDecimal("value"),
                row.findText("unit"),
                row.findDecimal("yoy_pct"),
                row.findDecimal("completion_pct"),
                row.text("quote"),
                row.text("locator"),
                row.text("report_path"));
    }

    private static Refusal refusal(Row row) {
        return new Refusal(
                row.text("reason"),
                row.text("detail"),
                row.findText("stated_value"),
                row.findText("stated_unit"),
                row.text("quote"),
                row.text("locator"),
                row.text("path"));
    }

    private Stream<Row> rows(String file, Object... parameters) {
        return marts.query(SqlFile.read(Explainer.class, file), parameters).rows().stream();
    }
}
