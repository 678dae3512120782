package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionChange;
import org.duibiao.model.region.RegionHistory;
import org.duibiao.model.region.Regions;
import org.duibiao.model.scoring.RuleSet;
import org.jspecify.annotations.Nullable;

/** The knowledge of the field, as the files of the catalogue state it. Immutable. */
public final class Catalogue {

    private static final String REGIONS = "regions.csv";
    private static final String REGION_CHANGES = "region-changes.csv";
    /** Fictitious regions, codes from 990000. */
    private static final String GENERATED_REGIONS = "generated-regions.csv";

    private static final String ZONES = "zones.csv";

    private final CatalogueFiles files;
    private final CatalogueContents contents;
    private final Map<String, Indicator> indicatorsById;
    private final Map<String, Scope> scopesById;

    private @Nullable RegionHistory regionHistory;

    Catalogue(CatalogueFiles files) {
        this.files = requireNonNull(files, "files is null");
        this.contents = CatalogueContents.read(files);
        this.indicatorsById = byId(contents.indicators(), Indicator::id);
        this.scopesById = byId(contents.scopes(), Scope::id);
    }

    private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
        return items.stream()
                .collect(Collectors.toMap(id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    /** The catalogue that comes with the program, read once a JVM. */
    public static Catalogue bundled() {
        return Bundled.CATALOGUE;
    }

    /**
     * The indicator of an id.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Indicator get(String id) {
        Indicator indicator = indicatorsById.get(id);
        if (indicator == null) {
            throw new IllegalArgumentException(
                    "there is no indicator '" + id + "'; there are " + indicatorsById.keySet());
        }
        return indicator;
    }

    /** The indicator of an id, where there is one. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(indicatorsById.get(id));
    }

    /** All indicators, in the order to show them. */
    public List<Indicator> indicators() {
        return contents.indicators();
    }

    /** All scopes, in the order to show them. */
    public List<Scope> scopes() {
        return contents.scopes();
    }

    /** The scope of an id; all of {@code part:WORDS} are the one scope {@code part}. */
    public Optional<Scope> findScope(String id) {
        return Optional.ofNullable(scopesById.get(id.startsWith(Scope.PART_PREFIX) ? "part" : id));
    }

    /** All units as printed. */
    public List<Unit> units() {
        return contents.units();
    }

    /** Why things are set aside. */
    public List<SetAsideReason> setAsideReasons() {
        return contents.setAsideReasons();
    }

    /** The regions in force today, the fictitious ones of samples included; indexed when first asked for. */
    public Regions regions() {
        return regionHistory().inForce();
    }

    /** The regions in force at the end of a year; those of today where the year is not known. */
    public Regions regionsAtEndOf(OptionalInt year) {
        return regionHistory().on(endOf(year));
    }

    /** The last day of a year; the end of all time where the year is not known, on which what stands today is in force. */
    public static LocalDate endOf(OptionalInt year) {
        return year.isPresent() ? LocalDate.of(year.getAsInt(), Month.DECEMBER, 31) : LocalDate.MAX;
    }

    /** All regions that are or were, and how they changed; indexed when first asked for. */
    public synchronized RegionHistory regionHistory() {
        if (regionHistory == null) {
            List<Region> listed = new ArrayList<>(CsvTables.regions(REGIONS, files.text(REGIONS)));
            listed.addAll(CsvTables.regions(ZONES, files.text(ZONES)));
            listed.addAll(CsvTables.regions(GENERATED_REGIONS, files.text(GENERATED_REGIONS)));
            List<RegionChange> changes =
                    new ArrayList<>(CsvTables.regionChanges(REGION_CHANGES, files.text(REGION_CHANGES)));
            changes.addAll(CsvTables.zoneRenamings(ZONES, files.text(ZONES)));
            changes.sort(Comparator.comparing(RegionChange::changedOn));
            regionHistory = new RegionHistory(listed, changes);
        }
        return regionHistory;
    }

    /** The average rates of years. */
    public ExchangeRates exchangeRates() {
        return contents.exchangeRates();
    }

    /** The words that tell how figures are meant. */
    public CueWords cues() {
        return contents.cues();
    }

    /** The rules that forms are scored by again; of one family those that come first are preferred. */
    public List<RuleSet> ruleSets() {
        return contents.ruleSets();
    }

    /** Hash of all files of the catalogue, in hexadecimal: another one may read reports differently. */
    public String fingerprint() {
        files.text(REGIONS);
        files.text(REGION_CHANGES);
        files.text(ZONES);
        files.text(GENERATED_REGIONS);
        return files.fingerprint();
    }

    /** Holds the bundled catalogue until somebody asks for it. */
    private static final class Bundled {
        private static final Catalogue CATALOGUE = new Catalogue(new CatalogueFiles());
    }
}
