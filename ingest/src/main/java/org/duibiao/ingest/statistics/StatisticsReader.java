package org.duibiao.ingest.statistics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.ingest.document.format.DocumentFormat;
import org.duibiao.ingest.document.format.FormatDetector;
import org.duibiao.ingest.document.format.TextDecoder;
import org.duibiao.model.catalogue.Catalogue;

/**
 * Reads an official table: one figure a line, with the columns region_code, region, indicator_id, year, value, unit,
 * yoy_pct, scope_note, source_title, confidence. A line that cannot be used is an error and costs no other; nor does a
 * line that says again, word for word, what a line above says. Where there are lines and none can be used,
 * what the file gave before stays; a header alone takes it back.
 */
public final class StatisticsReader {

    private static final List<String> REQUIRED =
            List.of("region_code", "region", "indicator_id", "year", "value", "unit", "source_title");
    private static final List<String> OPTIONAL = List.of("yoy_pct", "scope_note", "confidence");

    private static final Set<String> KNOWN =
            Stream.concat(REQUIRED.stream(), OPTIONAL.stream()).collect(Collectors.toUnmodifiableSet());
    private static final String COLUMNS = String.join(", ", REQUIRED) + ", and may be " + String.join(", ", OPTIONAL);

    private final StatisticsLine line;

    public StatisticsReader(Catalogue catalogue) {
        this.line = new StatisticsLine(catalogue, CoverageWords.bundled());
    }

    /**
     * What a file gives.
     *
     * @param content its bytes: UTF-8, UTF-16 with a byte order mark, or GB18030; columns set apart by commas, semicolons or tabs
     */
    public StatisticsReading read(byte[] content) {
        if (FormatDetector.detect(content) == DocumentFormat.XLSX
                || FormatDetector.detect(content) == DocumentFormat.XLS) {
            return StatisticsReading.unusable(
                    "is a workbook and no CSV: in the spreadsheet program, save its sheet as CSV in UTF-8");
        }
        Optional<String> text = TextDecoder.decode(content);
        if (text.isEmpty()) {
            return StatisticsReading.unusable("is text in no encoding known here: save it as CSV in UTF-8");
        }
        try {
            TableText table = TableText.of(text.get(), KNOWN);
            return objection(table).map(StatisticsReading::unusable).orElseGet(() -> read(table));
        } catch (CsvParseException e) {
            return StatisticsReading.unusable("is no CSV: " + e.getMessage());
        }
    }

    /** Why nothing in a table can be used. */
    private static Optional<String> objection(TableText table) {
        String where = "line " + table.headerLine();
        if (table.header().isEmpty()) {
            return Optional.of("is empty; the columns are " + COLUMNS);
        }
        List<String> missing = REQUIRED.stream()
                .filter(column -> !table.header().contains(column))
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(where + ": there is no column " + String.join(", ", missing)
                    + ", so that nothing in the file can be used; the columns are " + COLUMNS);
        }
        Optional<String> twice = table.header().stream()
                .filter(KNOWN::contains)
                .filter(column -> Collections.frequency(table.header(), column) > 1)
                .findFirst();
        return twice.map(column -> where + ", column " + column + ": stands twice; remove one of them");
    }

    private StatisticsReading read(TableText table) {
        List<String> errors = new ArrayList<>();
        table.header().stream()
                .filter(column -> !KNOWN.contains(column))
                .forEach(column -> errors.add("line " + table.headerLine() + ", column "
                        + (column.isEmpty() ? "without a name" : column)
                        + ": is not known and was passed over; known are " + COLUMNS));
        List<StatisticsRow> rows = new ArrayList<>();
        Map<List<String>, Long> seen = new HashMap<>();
        for (CsvRecord each : table.lines()) {
            Long earlier = seen.putIfAbsent(each.getFields(), each.getStartingLineNumber());
            try {
                if (earlier != null) {
                    throw new IllegalArgumentException(": says what line " + earlier + " says; remove one of them");
                }
                StatisticsRow row = line.row(fields(each, table));
                contradicted(row, rows).ifPresent(errors::add);
                rows.add(row);
            } catch (IllegalArgumentException e) {
                errors.add("line " + each.getStartingLineNumber() + e.getMessage());
            }
        }
        return new StatisticsReading(
                rows, errors, !rows.isEmpty() || table.lines().isEmpty());
    }

    private static TableLine fields(CsvRecord record, TableText table) {
        List<String> header = table.header();
        if (record.getFieldCount() > header.size()
                || record.getFieldCount() < header.size() && lacksRequired(record, header)) {
            throw new IllegalArgumentException(": has " + record.getFieldCount() + " fields, and the header has "
                    + header.size() + "; put a text that holds '" + table.separator() + "' in double quotes");
        }
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            fields.putIfAbsent(header.get(i), record.getField(i));
        }
        return new TableLine((int) record.getStartingLineNumber(), fields, table.leavesCommasOpen());
    }

    /** Whether fields that a line must have lie behind its end. */
    private static boolean lacksRequired(CsvRecord record, List<String> header) {
        return REQUIRED.stream().anyMatch(column -> header.indexOf(column) >= record.getFieldCount());
    }

    /** One source has one value: where a line gives another than one above, both are loaded and the figure is in dispute. */
    private static Optional<String> contradicted(StatisticsRow row, List<StatisticsRow> above) {
        return above.stream()
                .filter(other -> other.regionCode().equals(row.regionCode())
                        && other.indicatorId().equals(row.indicatorId())
                        && other.year() == row.year()
                        && other.scope().equals(row.scope())
                        && other.sourceTitle().equals(row.sourceTitle())
                        && other.level().baseValue().compareTo(row.level().baseValue()) != 0)
                .findFirst()
                .map(
                        other -> "line " + row.line() + ", column value: "
                                + row.level().number().text()
                                + row.level().unit().text() + " where line " + other.line() + " has "
                                + other.level().number().text()
                                + other.level().unit().text()
                                + " of the same source, region, indicator and year; both were loaded and are in dispute until one is corrected");
    }
}
