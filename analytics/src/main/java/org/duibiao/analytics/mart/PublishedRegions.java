package org.duibiao.analytics.mart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.model.catalogue.Region;
import org.duibiao.model.catalogue.Region.Level;

/** The regions of the published file. */
public final class PublishedRegions {

    private static final String SELECT =
            "SELECT region_code, name, full_name, short_name, level, parent_code FROM regions ";

    private final Queries marts;

    public PublishedRegions(Queries marts) {
        this.marts = marts;
    }

    /** All of them, by code. */
    public List<Region> list() {
        return read(SELECT + "ORDER BY region_code");
    }

    /**
     * The region that somebody means by a code, a full name (湖南省长沙市岳麓区, 长沙市岳麓区), a name (岳麓区) or a short
     * name (岳麓); the first of these ways that leads to any region decides.
     */
    public RegionLookup find(String text) {
        String name = text.strip();
        for (String condition :
                List.of("region_code = ?", "full_name = ?", "name = ?", "full_name LIKE '%' || ?", "short_name = ?")) {
            List<Region> found = read(SELECT + "WHERE " + condition + " ORDER BY region_code", name);
            if (found.size() == 1) {
                return new RegionLookup.Found(found.get(0));
            }
            if (found.size() > 1) {
                return new RegionLookup.Namesakes(name, found);
            }
        }
        return new RegionLookup.Unknown(name);
    }

    private List<Region> read(String sql, Object... parameters) {
        return marts.query(sql, parameters).rows().stream()
                .map(PublishedRegions::region)
                .toList();
    }

    private static Region region(Row row) {
        Optional<String> parent = row.findText("parent_code");
        return new Region(
                row.text("region_code"),
                row.text("name"),
                row.text("full_name"),
                row.text("short_name"),
                Level.valueOf(row.text("level").toUpperCase(Locale.ROOT)),
                parent);
    }
}
