package org.duibiao.transform.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Scope;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionChange;
import org.duibiao.model.region.RegionHistory;
import org.duibiao.model.table.TableContract;
import org.jspecify.annotations.Nullable;

/** What the catalogue says, as the rows of its tables. */
public final class CatalogueTables {

    /** The tables that the catalogue alone fills. */
    public static final List<String> NAMES =
            List.of("indicators", "scopes", "regions", "region_changes", "exchange_rates");

    private static final String PART = "part";

    private final SparkSession spark;
    private final Catalogue catalogue;

    public CatalogueTables(SparkSession spark, Catalogue catalogue) {
        this.spark = spark;
        this.catalogue = catalogue;
    }

    /**
     * The rows of one of {@link #NAMES}.
     *
     * @throws IllegalArgumentException if the catalogue does not fill that table
     */
    public Dataset<Row> rows(String table) {
        List<Row> rows = switch (table) {
            case "indicators" -> indicators();
            case "scopes" -> scopes();
            case "regions" -> regions();
            case "region_changes" -> regionChanges();
            case "exchange_rates" -> exchangeRates();
            default -> throw new IllegalArgumentException("the catalogue fills " + NAMES + ", not " + table);
        };
        return spark.createDataFrame(rows, DeltaTables.schema(TableContract.get(table)));
    }

    private List<Row> indicators() {
        return catalogue.indicators().stream()
                .map(indicator -> RowFactory.create(
                        indicator.id(),
                        indicator.titleZh(),
                        indicator.titleEn(),
                        indicator.unit(),
                        indicator.units().toArray(String[]::new),
                        indicator.better().id(),
                        indicator.subject(),
                        indicator.context(),
                        orNull(indicator.note())))
                .toList();
    }

    private List<Row> scopes() {
        return catalogue.scopes().stream()
                .map(scope -> RowFactory.create(
                        scope.id(),
                        scope.titleZh(),
                        scope.titleEn(),
                        scope.words().toArray(String[]::new),
                        scope.appliesTo().isEmpty() ? "any" : String.join(", ", scope.appliesTo()),
                        scope.comparableWith() == Scope.Comparability.ITSELF
                                        && !scope.id().equals(PART)
                                ? "itself"
                                : "nothing"))
                .toList();
    }

    private List<Row> regions() {
        RegionHistory history = catalogue.regionHistory();
        List<Row> rows = new ArrayList<>();
        for (Region region : history.list()) {
            rows.add(RowFactory.create(
                    region.code(),
                    region.name(),
                    region.fullName(),
                    region.shortName(),
                    region.level().name().toLowerCase(Locale.ROOT),
                    orNull(region.parentCode()),
                    region.provinceCode(),
                    orNull(prefecture(region, history)),
                    orNull(region.validFrom()),
                    orNull(region.validTo()),
                    orNull(history.codeNow(region.code())),
                    orNull(history.comparableFrom(region.code())),
                    region.isGenerated()));
        }
        return rows;
    }

    private static Optional<String> prefecture(Region region, RegionHistory history) {
        if (region.level() == Region.Level.PREFECTURE) {
            return Optional.of(region.code());
        }
        return region.parentCode()
                .flatMap(history::find)
                .filter(parent -> parent.level() == Region.Level.PREFECTURE)
                .map(Region::code);
    }

    private List<Row> regionChanges() {
        return catalogue.regionHistory().changes().stream()
                .map(change -> RowFactory.create(
                        change.kind().id(),
                        change.changedOn(),
                        change.precision().id(),
                        orNull(change.former().map(RegionChange.Named::code)),
                        orNull(change.former().map(RegionChange.Named::name)),
                        orNull(change.later().map(RegionChange.Named::code)),
                        orNull(change.later().map(RegionChange.Named::name)),
                        change.oneToOne(),
                        change.source(),
                        orNull(change.note())))
                .toList();
    }

    private List<Row> exchangeRates() {
        return catalogue.exchangeRates().rates().stream()
                .map(rate -> RowFactory.create(
                        rate.currency(),
                        rate.year(),
                        rate.cnyPerUnit().setScale(8, java.math.RoundingMode.HALF_UP),
                        rate.source()))
                .toList();
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
