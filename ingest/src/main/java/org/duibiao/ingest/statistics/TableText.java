package org.duibiao.ingest.statistics;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The text of a table as spreadsheet programs of any country save it: its columns set apart by commas, semicolons or tabs,
 * with a line {@code sep=;} above the header where Excel puts one.
 *
 * @param separator between its columns
 * @param header names of the columns, in lower case; empty where there is no line at all
 * @param headerLine where the header stands, from 1
 * @param lines beneath the header, without empty ones
 */
record TableText(char separator, List<String> header, int headerLine, List<CsvRecord> lines) {

    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '，');
    private static final String SEPARATOR_LINE = "sep=";

    TableText {
        header = List.copyOf(header);
        lines = List.copyOf(lines);
    }

    /**
     * Reads a table; the separator is the one by which the header has most of the known columns.
     *
     * @throws de.siegmar.fastcsv.reader.CsvParseException if it is no table, such as for a quote that never ends
     */
    static TableText of(String text, Set<String> known) {
        requireNonNull(text, "text is null");
        String first = text.lines()
                .filter(line -> !line.isBlank() && !isSeparatorLine(line))
                .findFirst()
                .orElse("");
        char separator = SEPARATORS.stream()
                .max(Comparator.comparingLong(each ->
                        names(first, each).stream().filter(known::contains).count()))
                .orElseThrow();
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            reader.stream().filter(record -> !isEmpty(record)).forEach(records::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return records.isEmpty()
                ? new TableText(separator, List.of(), 1, List.of())
                : new TableText(
                        separator,
                        records.get(0).getFields().stream().map(TableText::name).toList(),
                        (int) records.get(0).getStartingLineNumber(),
                        records.subList(1, records.size()));
    }

    /** Whether a comma in a number may be the decimal mark: where it does not set the columns apart, nobody can tell. */
    boolean leavesCommasOpen() {
        return separator == ';' || separator == '\t';
    }

    private static boolean isSeparatorLine(String line) {
        return line.strip().toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE);
    }

    /** A line of nothing, of separators alone, or the one that names the separator. */
    private static boolean isEmpty(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank)
                || record.getStartingLineNumber() == 1
                        && record.getFields()
                                .get(0)
                                .strip()
                                .toLowerCase(Locale.ROOT)
                                .startsWith(SEPARATOR_LINE);
    }

    private static List<String> names(String header, char separator) {
        return List.of(header.split(java.util.regex.Pattern.quote(String.valueOf(separator)), -1)).stream()
                .map(each -> name(each.replace("\"", "")))
                .toList();
    }

    private static String name(String field) {
        return field.strip().toLowerCase(Locale.ROOT);
    }
}
