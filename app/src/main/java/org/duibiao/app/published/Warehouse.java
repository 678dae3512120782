package org.duibiao.app.published;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.duckdb.DatabaseException;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Messages;
import org.duibiao.model.table.WarehouseLayout;

/** The published tables of a warehouse, as commands use them. */
public final class Warehouse {

    /** Of so many sources the titles are given; of more, how many there are. */
    private static final int NAMED_SOURCES = 4;

    private Warehouse() {}

    /**
     * The published tables in force.
     *
     * @throws CommandException saying what to do, where there are none or they cannot be read
     */
    public static Marts open(WarehouseLayout layout, Messages messages) {
        try {
            return Marts.find(layout)
                    .orElseThrow(() -> new CommandException(
                            ExitCode.FAILED, messages.text("warehouse.nothingPublished", layout.root())));
        } catch (DatabaseException e) {
            throw new CommandException(
                    ExitCode.FAILED, messages.text("warehouse.unreadable", layout.root(), e.getMessage()), e);
        }
    }

    /** The run whose tables are published. */
    public static String version(Marts marts) {
        return marts.query("SELECT run_id FROM publication").rows().get(0).text("run_id");
    }

    /** Titles of the reports and statistics behind a ranking. */
    public static List<String> sources(Marts marts, Ranking ranking, Messages messages) {
        Object[] evidence = Stream.concat(
                        ranking.standings().stream().map(standing -> standing.figure()),
                        ranking.unranked().stream().map(unranked -> unranked.figure()))
                .map(figure -> figure.evidence())
                .distinct()
                .toArray();
        if (evidence.length == 0) {
            return List.of();
        }
        String places = Stream.of(evidence).map(id -> "?").collect(Collectors.joining(", "));
        List<String> titles = marts.query("""
                        SELECT DISTINCT coalesce(nullif(r.title, ''), r.path) AS title
                        FROM observations o JOIN reports r USING (report_id)
                        WHERE o.observation_id IN (%1$s)
                        UNION
                        SELECT DISTINCT source_title FROM statistics WHERE statistics_id IN (%1$s)
                        ORDER BY title""".formatted(places), twice(evidence)).rows().stream()
                .map(row -> row.text("title"))
                .toList();
        return titles.size() <= NAMED_SOURCES ? titles : List.of(messages.text("rank.sources", titles.size()));
    }

    private static Object[] twice(Object[] values) {
        return Stream.concat(Stream.of(values), Stream.of(values)).toArray();
    }
}
