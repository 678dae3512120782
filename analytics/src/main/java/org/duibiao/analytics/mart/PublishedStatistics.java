package org.duibiao.analytics.mart;

import java.util.List;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.SqlFile;

/** The official tables of the published file. */
public final class PublishedStatistics {

    private static final String LOADED = SqlFile.read(PublishedStatistics.class, "loaded_statistics.sql");

    private final Queries marts;

    public PublishedStatistics(Queries marts) {
        this.marts = marts;
    }

    /** What was loaded, by file and indicator. */
    public List<LoadedStatistics> list() {
        return marts.query(LOADED).rows().stream()
                .map(row -> new LoadedStatistics(
                        row.text("file"),
                        row.text("indicator_id"),
                        (int) row.number("first_year"),
                        (int) row.number("last_year"),
                        row.number("figures"),
                        row.number("regions"),
                        row.texts("source_titles")))
                .toList();
    }
}
