package org.duibiao.analytics.audit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.analytics.duckdb.SqlFile;

/** Asks the published tables what the audit found. */
public final class Audit {

    private final Queries marts;

    public Audit(Queries marts) {
        this.marts = requireNonNull(marts, "marts is null");
    }

    /**
     * The findings, the severest first.
     *
     * @param regionCode of this region and those within it
     * @param year of reports on this year
     * @param kind of this kind
     */
    public List<Contradiction> find(Optional<String> regionCode, Optional<Integer> year, Optional<String> kind) {
        return marts
                .query(
                        SqlFile.read(Audit.class, "findings.sql"),
                        regionCode.orElse(null),
                        year.orElse(null),
                        kind.orElse(null))
                .rows()
                .stream()
                .map(ContradictionReader::read)
                .toList();
    }

    /** What reports said of a region and an indicator, each period in the order of their publication. */
    public ResultTable history(String regionCode, String indicatorId) {
        return marts.query(SqlFile.read(Audit.class, "history.sql"), regionCode, indicatorId);
    }
}
