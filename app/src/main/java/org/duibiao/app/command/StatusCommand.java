package org.duibiao.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.DisplayWidth;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.ShownPath;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.app.ranking.Titles;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.period.Period;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code duibiao status}: what is published, and what can be ranked. */
@Command(name = "status")
public final class StatusCommand implements Callable<Integer> {

    private static final int LABEL = 14;
    private static final int MOST_RANKED = 8;
    private static final int MOST_REJECTED = 20;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public StatusCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            entry("status.published", ShownPath.of(marts.file().toString()) + " (" + Warehouse.version(marts) + ")");
            contents(marts);
            mostRanked(marts);
        }
        return ExitCode.DONE.code();
    }

    private void contents(Marts marts) {
        Row row = marts.query("""
                WITH in_force AS (
                  SELECT status, origin, left_out, report_id IN (SELECT report_id FROM repeats) AS repeated FROM reports
                  WHERE report_id NOT IN (SELECT supersedes FROM reports WHERE supersedes IS NOT NULL)
                )
                SELECT
                  (SELECT count(*) FROM in_force WHERE status = 'read' AND NOT repeated) AS reports,
                  (SELECT count(*) FROM repeats) AS repeats,
                  (SELECT count(*) FROM in_force WHERE status = 'rejected') AS rejected,
                  (SELECT count(*) FROM in_force WHERE status = 'read' AND origin = 'generated' AND NOT repeated) AS generated,
                  (SELECT count(*) FROM in_force WHERE left_out IS NOT NULL) AS left_out,
                  (SELECT count(*) FROM observations) AS observations,
                  (SELECT count(*) FROM targets) AS targets,
                  (SELECT count(*) FROM set_aside) AS set_aside,
                  (SELECT count(*) FROM facts) AS facts,
                  (SELECT count(*) FROM facts
                    WHERE level_disputed OR growth_disputed OR completion_disputed) AS disputed,
                  (SELECT count(*) FROM statistics) AS statistics,
                  (SELECT count(DISTINCT region_code) FROM facts) AS regions,
                  (SELECT count(DISTINCT indicator_id) FROM facts) AS indicators,
                  (SELECT coalesce(min(year(period_end)), 0) FROM facts) AS first_year,
                  (SELECT coalesce(max(year(period_end)), 0) FROM facts) AS last_year""").rows().get(0);
        reports(marts, row);
        entry(
                "status.figures",
                terminal.text(
                        "status.figuresOf",
                        row.number("observations"),
                        row.number("targets"),
                        row.number("set_aside"),
                        row.number("statistics")));
        entry("status.facts", terminal.text("status.factsOf", row.number("facts"), row.number("disputed")));
        entry(
                "status.covers",
                terminal.text(
                        "status.coversOf",
                        row.number("regions"),
                        row.number("indicators"),
                        row.number("first_year"),
                        row.number("last_year")));
    }

    private void reports(Marts marts, Row row) {
        entry("status.reports", terminal.text("status.reportsOf", row.number("reports"), row.number("rejected")));
        if (row.number("rejected") > 0) {
            rejected(marts, row.number("rejected"));
        }
        if (row.number("repeats") > 0) {
            entry("status.repeats", terminal.text("status.repeatsOf", row.number("repeats")));
        }
        if (row.number("left_out") > 0) {
            entry("status.leftOut", terminal.text("status.leftOutOf", row.number("left_out")));
        }
        if (row.number("generated") > 0) {
            entry("status.generated", terminal.text("status.generatedOf", row.number("generated")));
        }
    }

    private void rejected(Marts marts, long all) {
        marts.query("""
                SELECT source_root || '/' || path AS location, rejected_because FROM reports
                WHERE status = 'rejected'
                  AND report_id NOT IN (SELECT supersedes FROM reports WHERE supersedes IS NOT NULL)
                ORDER BY location LIMIT ?""", MOST_REJECTED).rows().stream()
                .map(row -> terminal.text("status.rejected", row.text("location"), row.text("rejected_because")))
                .forEach(line -> terminal.out().println("    " + line));
        if (all > MOST_REJECTED) {
            terminal.out().println("    " + terminal.text("status.moreRejected", all - MOST_REJECTED));
        }
    }

    private void mostRanked(Marts marts) {
        ResultTable found = marts.query("""
                SELECT indicator_id, measure, period_start, period_end, scope, origin, level, ranked
                FROM benchmarks WHERE peers = 'country' AND ranked > 1
                ORDER BY ranked DESC, period_end DESC, indicator_id, measure, scope LIMIT ?""", MOST_RANKED);
        if (found.rows().isEmpty()) {
            terminal.print("status.nothingRanked");
            return;
        }
        terminal.out().println();
        terminal.print("status.mostRanked");
        new Listing(
                        List.of(
                                words("indicator_id"),
                                words("title"),
                                words("measure"),
                                words("period"),
                                words("scope"),
                                words("origin"),
                                Column.numbers("ranked", terminal.text("column.ranked"))),
                        found.rows().stream().map(this::ranked).toList())
                .print(terminal.out(), OutputFormat.TABLE);
    }

    private List<Cell> ranked(Row row) {
        return List.of(
                Cell.of(row.text("indicator_id")),
                Cell.of(Titles.of(
                        catalogue.get(row.text("indicator_id")),
                        terminal.messages().language())),
                Cell.of(row.text("measure")),
                Cell.of(PeriodText.of(new Period(row.day("period_start"), row.day("period_end")))),
                Cell.of(row.text("scope")),
                Cell.of(row.text("origin")),
                Cell.of(row.number("ranked")));
    }

    private Column words(String id) {
        return Column.words(id, terminal.text("column." + id));
    }

    private void entry(String key, String text) {
        terminal.out().println(DisplayWidth.padRight(terminal.text(key), LABEL) + text);
    }
}
