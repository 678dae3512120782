package org.duibiao.ingest.statistics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.quantity.Comparison;
import org.duibiao.model.quantity.PrintedNumber;
import org.duibiao.model.quantity.Quantity;
import org.duibiao.model.quantity.Unit;
import org.duibiao.model.region.Region;

/**
 * Reads {@code statistics.csv}: one official figure a line, with the columns region_code, region, indicator_id, year,
 * value, unit, yoy_pct, scope_note, source_title, confidence. A line that cannot be used is an error and costs no other.
 */
public final class StatisticsReader {

    private static final List<String> REQUIRED =
            List.of("region_code", "region", "indicator_id", "year", "value", "unit", "source_title");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;
    /** Codes of fictitious regions, which no catalogue lists. */
    private static final String GENERATED_PREFIX = "99";

    private final Catalogue catalogue;
    private final Map<String, Unit> units;
    private final CoverageWords coverage = CoverageWords.bundled();

    public StatisticsReader(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.units = catalogue.units().stream()
                .collect(Collectors.toMap(Unit::text, Function.identity(), (one, other) -> one));
    }

    /** What the text of a file gives. */
    public StatisticsReading read(String text) {
        List<StatisticsRow> rows = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        String content = text.startsWith("\ufeff") ? text.substring(1) : text;
        try (var records = CsvReader.builder().ofNamedCsvRecord(content)) {
            for (NamedCsvRecord line : records) {
                try {
                    rows.add(row(line));
                } catch (IllegalArgumentException e) {
                    errors.add("line " + line.getStartingLineNumber() + ": " + e.getMessage());
                }
            }
        } catch (CsvParseException e) {
            errors.add("is no CSV from here on: " + e.getMessage());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new StatisticsReading(rows, errors);
    }

    private StatisticsRow row(NamedCsvRecord line) {
        REQUIRED.forEach(column -> required(line, column));
        Region region = region(line);
        Indicator indicator = catalogue
                .find(required(line, "indicator_id"))
                .orElseThrow(() -> new IllegalArgumentException("the catalogue has no indicator '"
                        + required(line, "indicator_id") + "'; see duibiao catalogue"));
        String note = optional(line, "scope_note").orElse("");
        return new StatisticsRow(
                codeAtEndOf(year(line), region),
                required(line, "region"),
                indicator.id(),
                year(line),
                new Quantity(number(line), unit(line, indicator)),
                optional(line, "yoy_pct").map(text -> decimal("yoy_pct", text)),
                coverage.scope(note),
                Optional.of(note).filter(each -> !each.isEmpty()),
                required(line, "source_title"),
                optional(line, "confidence"),
                (int) line.getStartingLineNumber());
    }

    /** A code with another region's name is worse than no figure. */
    private Region region(NamedCsvRecord line) {
        String code = required(line, "region_code");
        String name = required(line, "region");
        if (code.startsWith(GENERATED_PREFIX)) {
            return new Region(code, name, name, name, Region.Level.COUNTY, Optional.empty());
        }
        Region region = catalogue
                .regionHistory()
                .find(code)
                .orElseThrow(() -> new IllegalArgumentException("no region has the code '" + code + "'"));
        if (!region.fullName().endsWith(name) && !region.shortName().equals(name)) {
            throw new IllegalArgumentException("code " + code + " is " + region.fullName() + ", and the line names "
                    + name + "; correct one of them");
        }
        return region;
    }

    /** Official tables often give all years under the codes of the last. */
    private String codeAtEndOf(int year, Region region) {
        return catalogue
                .regionHistory()
                .counterpart(region.code(), LocalDate.of(year, Month.DECEMBER, 31))
                .orElse(region)
                .code();
    }

    private static int year(NamedCsvRecord line) {
        BigDecimal year = decimal("year", required(line, "year"));
        if (year.scale() > 0 || year.intValue() < FIRST_YEAR || year.intValue() > LAST_YEAR) {
            throw new IllegalArgumentException("year '" + required(line, "year") + "' is no year");
        }
        return year.intValue();
    }

    private static PrintedNumber number(NamedCsvRecord line) {
        String text = required(line, "value");
        return PrintedNumber.of(text, decimal("value", text), Comparison.EQUAL);
    }

    private Unit unit(NamedCsvRecord line, Indicator indicator) {
        String text = required(line, "unit");
        Unit unit = units.get(text);
        if (unit == null) {
            throw new IllegalArgumentException("there is no unit '" + text + "'; see duibiao catalogue");
        }
        if (!indicator.units().contains(unit.base())) {
            throw new IllegalArgumentException(
                    indicator.titleZh() + " is given in " + indicator.units() + ", not in " + text);
        }
        return unit;
    }

    private static BigDecimal decimal(String column, String text) {
        try {
            return new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(column + " '" + text + "' is no number", e);
        }
    }

    private static String required(NamedCsvRecord line, String column) {
        return optional(line, column).orElseThrow(() -> new IllegalArgumentException("column " + column + " is empty"));
    }

    private static Optional<String> optional(NamedCsvRecord line, String column) {
        return line.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }
}
