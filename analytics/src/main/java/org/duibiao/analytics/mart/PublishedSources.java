package org.duibiao.analytics.mart;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.duckdb.Queries;

/** The reports and official tables of the published file, by their titles. */
public final class PublishedSources {

    private final Queries marts;

    public PublishedSources(Queries marts) {
        this.marts = marts;
    }

    /** The run whose publication the file is. */
    public String version() {
        return marts.query("SELECT run_id FROM publication").rows().get(0).text("run_id");
    }

    /**
     * Titles of what figures stand in, those of most figures first.
     *
     * @param evidence ids of observations, of statistics, or of the reports themselves
     */
    public List<String> titles(Collection<String> evidence) {
        List<String> ids = evidence.stream().distinct().toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        String places = ids.stream().map(id -> "?").collect(Collectors.joining(", "));
        String sql = """
                SELECT title, sum(figures) AS figures
                FROM (
                  SELECT coalesce(nullif(reports.title, ''), reports.path) AS title, count(*) AS figures
                  FROM observations JOIN reports USING (report_id)
                  WHERE observations.observation_id IN (%1$s)
                  GROUP BY ALL
                  UNION ALL
                  SELECT coalesce(nullif(title, ''), path), count(*) FROM reports WHERE report_id IN (%1$s) GROUP BY ALL
                  UNION ALL
                  SELECT source_title, count(*) FROM statistics WHERE statistics_id IN (%1$s) GROUP BY ALL
                )
                GROUP BY title
                ORDER BY figures DESC, title""".formatted(places);
        Object[] parameters = Stream.of(ids, ids, ids).flatMap(List::stream).toArray();
        return marts.query(sql, parameters).rows().stream()
                .map(row -> row.text("title"))
                .toList();
    }
}
