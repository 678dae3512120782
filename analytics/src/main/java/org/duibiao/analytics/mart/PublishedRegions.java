package org.duibiao.analytics.mart;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;

/** The regions of the published file. */
public final class PublishedRegions {

    private static final String SELECT =
            "SELECT region_code, name, full_name, short_name, level, parent_code, valid_from, valid_to"
                    + " FROM regions ORDER BY region_code";

    private final Queries marts;

    public PublishedRegions(Queries marts) {
        this.marts = marts;
    }

    /** All that are or were, by code. */
    public List<Region> list() {
        return marts.query(SELECT).rows().stream().map(PublishedRegions::region).toList();
    }

    /** Those in force on a day, by code. */
    public List<Region> on(LocalDate day) {
        return list().stream().filter(region -> region.isInForceOn(day)).toList();
    }

    private static Region region(Row row) {
        Optional<String> parent = row.findText("parent_code");
        return new Region(
                row.text("region_code"),
                row.text("name"),
                row.text("full_name"),
                row.text("short_name"),
                Level.valueOf(row.text("level").toUpperCase(Locale.ROOT)),
                parent,
                row.findDay("valid_from"),
                row.findDay("valid_to"));
    }
}
