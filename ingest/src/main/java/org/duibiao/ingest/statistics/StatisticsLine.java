package org.duibiao.ingest.statistics;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
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

/** One line of an official table. What cannot be used is an exception that begins with the column: {@code , column year: ...}. */
final class StatisticsLine {

    private static final List<String> CONFIDENCES = List.of("high", "medium", "low");
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2100;

    private final Catalogue catalogue;
    private final Map<String, Unit> units;
    private final CoverageWords coverage;

    StatisticsLine(Catalogue catalogue, CoverageWords coverage) {
        this.catalogue = catalogue;
        this.coverage = coverage;
        this.units = catalogue.units().stream()
                .collect(Collectors.toMap(Unit::text, Function.identity(), (one, other) -> one));
    }

    /**
     * The figure of a line.
     *
     * @throws IllegalArgumentException if it cannot be used
     */
    StatisticsRow row(NamedCsvRecord line) {
        Region region = region(line);
        Indicator indicator = indicator(line);
        int year = year(line);
        String note = optional(line, "scope_note").orElse("");
        return new StatisticsRow(
                codeAtEndOf(year, region),
                required(line, "region"),
                indicator.id(),
                year,
                new Quantity(number(line), unit(line, indicator)),
                optional(line, "yoy_pct").map(text -> decimal("yoy_pct", text)),
                coverage.scope(note),
                Optional.of(note).filter(each -> !each.isEmpty()),
                required(line, "source_title"),
                confidence(line),
                (int) line.getStartingLineNumber());
    }

    /** A code with another region's name is worse than no figure. */
    private Region region(NamedCsvRecord line) {
        String code = required(line, "region_code");
        String name = required(line, "region");
        Optional<Region> known = catalogue.regionHistory().find(code);
        if (known.isEmpty() && Region.isGenerated(code)) {
            return new Region(code, name, name, name, Region.Level.COUNTY, Optional.empty());
        }
        Region region = known.orElseThrow(() -> refusal("region_code", "no region has the code '" + code + "'"));
        if (!region.fullName().endsWith(name) && !region.shortName().equals(name)) {
            throw refusal(
                    "region",
                    "code " + code + " is " + region.fullName() + ", and the line names " + name
                            + "; correct one of them");
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

    private Indicator indicator(NamedCsvRecord line) {
        String id = required(line, "indicator_id");
        return catalogue
                .find(id)
                .orElseThrow(() ->
                        refusal("indicator_id", "the catalogue has no indicator '" + id + "'; see duibiao catalogue"));
    }

    private static int year(NamedCsvRecord line) {
        BigDecimal year = decimal("year", required(line, "year"));
        if (year.scale() > 0 || year.intValue() < FIRST_YEAR || year.intValue() > LAST_YEAR) {
            throw refusal("year", "'" + required(line, "year") + "' is no year");
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
            throw refusal("unit", "there is no unit '" + text + "'; see duibiao catalogue units");
        }
        if (!indicator.units().contains(unit.base())) {
            throw refusal("unit", indicator.titleZh() + " is given in " + indicator.units() + ", not in " + text);
        }
        return unit;
    }

    private static Optional<String> confidence(NamedCsvRecord line) {
        Optional<String> text = optional(line, "confidence").map(each -> each.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !CONFIDENCES.contains(text.get())) {
            throw refusal("confidence", "'" + text.get() + "' is none of " + String.join(", ", CONFIDENCES));
        }
        return text;
    }

    private static BigDecimal decimal(String column, String text) {
        try {
            return new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    refusal(column, "'" + text + "' is no number; write digits only, such as 1069.10")
                            .getMessage(),
                    e);
        }
    }

    private static String required(NamedCsvRecord line, String column) {
        return optional(line, column).orElseThrow(() -> refusal(column, "is empty"));
    }

    private static Optional<String> optional(NamedCsvRecord line, String column) {
        return line.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    private static IllegalArgumentException refusal(String column, String reason) {
        return new IllegalArgumentException(", column " + column + ": " + reason);
    }
}
