package org.duibiao.ingest.statistics;

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
    StatisticsRow row(TableLine line) {
        Region region = region(line);
        Indicator indicator = indicator(line);
        int year = year(line);
        String note = line.find("scope_note").orElse("");
        return new StatisticsRow(
                codeAtEndOf(year, region),
                line.get("region"),
                indicator.id(),
                year,
                new Quantity(number(line), unit(line, indicator)),
                line.find("yoy_pct").map(text -> line.decimal("yoy_pct", text)),
                coverage.scope(note),
                Optional.of(note).filter(each -> !each.isEmpty()),
                line.get("source_title"),
                confidence(line),
                line.number());
    }

    /** A code with another region's name is worse than no figure. */
    private Region region(TableLine line) {
        String code = line.get("region_code");
        String name = line.get("region");
        Optional<Region> known = catalogue.regionHistory().find(code);
        if (known.isEmpty() && Region.isGenerated(code)) {
            return new Region(code, name, name, name, Region.Level.COUNTY, Optional.empty());
        }
        Region region =
                known.orElseThrow(() -> TableLine.refusal("region_code", "no region has the code '" + code + "'"));
        if (!region.fullName().endsWith(name) && !region.shortName().equals(name)) {
            throw TableLine.refusal(
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

    private Indicator indicator(TableLine line) {
        String id = line.get("indicator_id");
        return catalogue
                .find(id)
                .orElseThrow(() -> TableLine.refusal(
                        "indicator_id", "the catalogue has no indicator '" + id + "'; see duibiao catalogue"));
    }

    private static int year(TableLine line) {
        BigDecimal year = line.decimal("year", line.get("year"));
        if (year.scale() > 0 || year.intValue() < FIRST_YEAR || year.intValue() > LAST_YEAR) {
            throw TableLine.refusal("year", "'" + line.get("year") + "' is no year");
        }
        return year.intValue();
    }

    private static PrintedNumber number(TableLine line) {
        String text = line.get("value");
        return PrintedNumber.of(text, line.decimal("value", text), Comparison.EQUAL);
    }

    private Unit unit(TableLine line, Indicator indicator) {
        String text = line.get("unit");
        Unit unit = units.get(text);
        if (unit == null) {
            throw TableLine.refusal("unit", "there is no unit '" + text + "'; see duibiao catalogue units");
        }
        if (!indicator.units().contains(unit.base())) {
            throw TableLine.refusal(
                    "unit", indicator.titleZh() + " is given in " + indicator.units() + ", not in " + text);
        }
        return unit;
    }

    private static Optional<String> confidence(TableLine line) {
        Optional<String> text = line.find("confidence").map(each -> each.toLowerCase(Locale.ROOT));
        if (text.isPresent() && !CONFIDENCES.contains(text.get())) {
            throw TableLine.refusal("confidence", "'" + text.get() + "' is none of " + String.join(", ", CONFIDENCES));
        }
        return text;
    }
}
