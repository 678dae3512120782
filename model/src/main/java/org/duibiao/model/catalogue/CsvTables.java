package org.duibiao.model.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionChange;

/** Reads the CSV files of the catalogue. */
final class CsvTables {

    private CsvTables() {}

    /** The regions of {@code regions.csv}. */
    static List<Region> regions(String file, String text) {
        return read(
                file,
                text,
                row -> new Region(
                        row.getField("code"),
                        row.getField("name"),
                        row.getField("full_name"),
                        row.getField("short_name"),
                        Region.Level.valueOf(row.getField("level").toUpperCase(Locale.ROOT)),
                        optional(row, "parent"),
                        optional(row, "valid_from").map(LocalDate::parse),
                        optional(row, "valid_to").map(LocalDate::parse)));
    }

    /** The changes of {@code region-changes.csv}. */
    static List<RegionChange> regionChanges(String file, String text) {
        return read(
                file,
                text,
                row -> new RegionChange(
                        RegionChange.Kind.valueOf(row.getField("kind").toUpperCase(Locale.ROOT)),
                        LocalDate.parse(row.getField("changed_on")),
                        RegionChange.Precision.valueOf(row.getField("known_to").toUpperCase(Locale.ROOT)),
                        named(row, "old_code", "old_name"),
                        named(row, "new_code", "new_name"),
                        row.getField("one_to_one").equals("yes"),
                        row.getField("source"),
                        optional(row, "note")));
    }

    /** The former names of {@code zones.csv}, each a change. */
    static List<RegionChange> zoneRenamings(String file, String text) {
        return read(file, text, CsvTables::zoneRenaming).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RegionChange> zoneRenaming(NamedCsvRecord row) {
        return optional(row, "former_name")
                .map(former -> new RegionChange(
                        RegionChange.Kind.RENAMED,
                        LocalDate.parse(row.getField("renamed_on")),
                        RegionChange.Precision.DAY,
                        Optional.of(new RegionChange.Named(row.getField("code"), former)),
                        named(row, "code", "name"),
                        true,
                        row.getField("renaming_source"),
                        Optional.empty()));
    }

    private static Optional<RegionChange.Named> named(NamedCsvRecord row, String code, String name) {
        return optional(row, code).map(found -> new RegionChange.Named(found, row.getField(name)));
    }

    private static Optional<String> optional(NamedCsvRecord row, String column) {
        return row.findField(column).filter(text -> !text.isEmpty());
    }

    /** The rates of {@code exchange-rates.csv}. */
    static List<ExchangeRates.Rate> exchangeRates(String file, String text) {
        return read(
                file,
                text,
                row -> new ExchangeRates.Rate(
                        row.getField("currency"),
                        Integer.parseInt(row.getField("year")),
                        new BigDecimal(row.getField("cny_per_unit")),
                        row.getField("source")));
    }

    private static <T> List<T> read(String file, String text, Function<NamedCsvRecord, T> reader) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream()
                .map(row -> {
                    try {
                        return reader.apply(row);
                    } catch (RuntimeException e) {
                        throw new IllegalArgumentException(
                                file + ", line " + row.getStartingLineNumber() + ": " + e.getMessage(), e);
                    }
                })
                .toList();
    }
}
