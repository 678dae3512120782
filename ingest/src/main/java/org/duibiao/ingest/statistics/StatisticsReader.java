package org.duibiao.ingest.statistics;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.ingest.document.format.TextDecoder;
import org.duibiao.model.catalogue.Catalogue;

/**
 * Reads an official table: one figure a line, with the columns region_code, region, indicator_id, year, value, unit,
 * yoy_pct, scope_note, source_title, confidence. A line that cannot be used is an error and costs no other; nor does a
 * line that says again, word for word, what a line above says.
 */
public final class StatisticsReader {

    private static final List<String> REQUIRED =
            List.of("region_code", "region", "indicator_id", "year", "value", "unit", "source_title");
    private static final List<String> OPTIONAL = List.of("yoy_pct", "scope_note", "confidence");

    private final StatisticsLine line;

    public StatisticsReader(Catalogue catalogue) {
        this.line = new StatisticsLine(catalogue, CoverageWords.bundled());
    }

    /**
     * What a file gives.
     *
     * @param content its bytes: UTF-8, with a byte order mark or without, or GB18030
     */
    public StatisticsReading read(byte[] content) {
        Optional<String> text = TextDecoder.decode(content);
        if (text.isEmpty()) {
            return StatisticsReading.unusable("is text in no encoding known here: save it as CSV in UTF-8");
        }
        try (var records = CsvReader.builder().ofCsvRecord(text.get())) {
            List<String> header = records.stream()
                    .findFirst()
                    .map(first -> first.getFields().stream().map(String::strip).toList())
                    .orElse(List.of());
            return missing(header).isEmpty()
                    ? read(text.get(), header)
                    : StatisticsReading.unusable("line 1: there is no column " + String.join(", ", missing(header))
                            + ", so that nothing in the file can be used; the columns are "
                            + String.join(", ", REQUIRED) + ", and may be " + String.join(", ", OPTIONAL));
        } catch (CsvParseException e) {
            return StatisticsReading.unusable("is no CSV: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StatisticsReading read(String text, List<String> header) throws IOException {
        List<StatisticsRow> rows = new ArrayList<>();
        List<String> errors = new ArrayList<>();
        header.stream()
                .filter(column -> !REQUIRED.contains(column) && !OPTIONAL.contains(column))
                .forEach(column -> errors.add("line 1, column " + (column.isEmpty() ? "without a name" : column)
                        + ": is not known and was passed over; known are "
                        + String.join(", ", REQUIRED) + ", " + String.join(", ", OPTIONAL)));
        Map<List<String>, Long> seen = new HashMap<>();
        try (var records = CsvReader.builder().ofNamedCsvRecord(text)) {
            for (NamedCsvRecord each : records) {
                Long earlier = seen.putIfAbsent(each.getFields(), each.getStartingLineNumber());
                try {
                    if (earlier != null) {
                        throw new IllegalArgumentException(": says what line " + earlier + " says; remove one of them");
                    }
                    rows.add(line.row(each));
                } catch (IllegalArgumentException e) {
                    errors.add("line " + each.getStartingLineNumber() + e.getMessage());
                }
            }
        } catch (CsvParseException e) {
            errors.add("is no CSV from here on: " + e.getMessage());
        }
        return new StatisticsReading(rows, errors, true);
    }

    private static List<String> missing(List<String> header) {
        return REQUIRED.stream().filter(column -> !header.contains(column)).toList();
    }
}
