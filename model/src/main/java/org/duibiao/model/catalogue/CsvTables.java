package org.duibiao.model.catalogue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

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
                        Optional.of(row.getField("parent")).filter(parent -> !parent.isEmpty())));
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
