package org.duibiao.analytics.mart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import org.duibiao.analytics.duckdb.Queries;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.model.catalogue.Indicator.Direction;

/**
 * An indicator as far as rankings and listings need it.
 *
 * @param id as tables and commands carry it
 * @param titleZh name in Chinese
 * @param titleEn name in English
 * @param unit base unit, the usual one
 * @param direction which way is better
 * @param subject whom it speaks of by default: {@code region} or {@code bureau}
 * @param context whether it stands beside rankings rather than being one's performance
 */
public record PublishedIndicator(
        String id, String titleZh, String titleEn, String unit, Direction direction, String subject, boolean context) {

    private static final String SELECT =
            "SELECT indicator_id, title_zh, title_en, unit, better, subject, context FROM indicators ORDER BY indicator_id";

    public PublishedIndicator {
        requireNonNull(id, "id is null");
        requireNonNull(titleZh, "titleZh is null");
        requireNonNull(titleEn, "titleEn is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(direction, "direction is null");
        requireNonNull(subject, "subject is null");
    }

    /** All of them, by id. */
    public static List<PublishedIndicator> list(Queries marts) {
        return marts.query(SELECT).rows().stream().map(PublishedIndicator::of).toList();
    }

    private static PublishedIndicator of(Row row) {
        return new PublishedIndicator(
                row.text("indicator_id"),
                row.text("title_zh"),
                row.text("title_en"),
                row.text("unit"),
                Direction.valueOf(row.text("better").toUpperCase(Locale.ROOT)),
                row.text("subject"),
                row.flag("context"));
    }
}
