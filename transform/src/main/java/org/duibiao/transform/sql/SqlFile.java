package org.duibiao.transform.sql;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A query in a file of its own, with what it says of itself in its header.
 *
 * @param name of the file, without its suffix; of a transformation, the view that it makes
 * @param title the first line of the header: what it makes or checks
 * @param reads the views that it reads
 * @param query the SQL
 */
public record SqlFile(String name, String title, List<String> reads, String query) {

    /** What a header says that reads no view. */
    private static final String NOTHING = "nothing";

    /** What all audit checks find: one query of them all, so that they run as one. */
    private static final String CONTRADICTIONS = "contradictions";

    /** The transformations, in the order that data flows through them. */
    private static final List<String> TRANSFORMATIONS = List.of(
            "repeats",
            "reports_in_force",
            "observations",
            "targets",
            "figures",
            "statements",
            "weighed_statements",
            "disagreements",
            "differences",
            "audited",
            "audited_targets",
            "audited_asides",
            "audited_lines",
            "wholes",
            "growth_bases",
            CONTRADICTIONS,
            "findings",
            "fact_findings",
            "facts",
            "coverage",
            "contents");

    /** The audit checks; each gives contradictions in the same columns. */
    private static final List<String> AUDITS = List.of(
            "prose_against_table",
            "bound_in_table",
            "count_given_twice",
            "statements_differ",
            "restated",
            "reports_disagree",
            "unit_impossible",
            "completion",
            "execution_rate",
            "parts_of_outturn",
            "parts_exceed_whole",
            "share_against_computed",
            "growth_against_last_report",
            "last_year_against_own",
            "goal_below_result",
            "implied_exchange_rate",
            "jump_beyond_peers",
            "execution_points",
            "weights_sum",
            "scores_sum",
            "score_above_weight",
            "full_marks_missed_target",
            "reason_missing",
            "form_execution_rate",
            "budget_parts",
            "form_unit_impossible",
            "target_equals_result",
            "target_prose_against_form");

    private static final List<String> CHECKS = List.of(
            "corrections_still_apply",
            "every_fact_opens_its_evidence",
            "every_figure_reaches_a_fact",
            "no_claim_is_lost",
            "rows_are_one_of_their_grain",
            "superseded_readings_reach_nothing",
            "values_stand_within_their_bounds");

    public SqlFile {
        requireNonNull(name, "name is null");
        requireNonNull(title, "title is null");
        reads = List.copyOf(reads);
        requireNonNull(query, "query is null");
    }

    /** The transformations, in the order to run them. */
    public static List<SqlFile> transformations() {
        return TRANSFORMATIONS.stream().map(SqlFile::transformation).toList();
    }

    /** The quality checks; each gives the rows that offend it, so that none is good. */
    public static List<SqlFile> checks() {
        return CHECKS.stream()
                .map(name -> load("checks/" + name + ".sql", name))
                .toList();
    }

    /**
     * A transformation.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public static SqlFile transformation(String name) {
        return name.equals(CONTRADICTIONS) ? contradictions() : load(name + ".sql", name);
    }

    /** The audit checks. */
    public static List<SqlFile> audits() {
        return AUDITS.stream().map(name -> load("audit/" + name + ".sql", name)).toList();
    }

    private static SqlFile contradictions() {
        return union(audits());
    }

    /** What some of the audit checks find, one below the other, in one query. */
    public static SqlFile union(List<SqlFile> audits) {
        return new SqlFile(
                CONTRADICTIONS,
                "what the audit checks find, one below the other.",
                audits.stream()
                        .flatMap(audit -> audit.reads().stream())
                        .distinct()
                        .toList(),
                audits.stream()
                        .map(audit -> "SELECT * FROM (\n" + audit.query() + "\n)")
                        .collect(Collectors.joining("\nUNION ALL\n")));
    }

    private static SqlFile load(String file, String name) {
        try (InputStream in = SqlFile.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "there is no " + file + "; transformations are " + TRANSFORMATIONS + ", checks are " + CHECKS);
            }
            return parse(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static SqlFile parse(String name, String text) {
        List<String> header =
                text.lines().takeWhile(line -> line.startsWith("--")).toList();
        String prefix = "-- " + name + ": ";
        if (header.isEmpty() || !header.get(0).startsWith(prefix)) {
            throw new IllegalArgumentException(name + ".sql does not begin with '" + prefix + "' and what it is");
        }
        String reads = header.stream()
                .filter(line -> line.startsWith("-- Reads "))
                .map(line -> line.substring("-- Reads ".length()).strip())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + ".sql does not say what it reads"));
        return new SqlFile(
                name,
                header.get(0).substring(prefix.length()),
                reads.equals(NOTHING) ? List.of() : List.of(reads.split(",\\s*")),
                text);
    }
}
