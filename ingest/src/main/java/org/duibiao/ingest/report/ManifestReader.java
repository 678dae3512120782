package org.duibiao.ingest.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.ingest.document.format.TextDecoder;

/** Reads {@code manifest.csv}, collecting what cannot be used. */
final class ManifestReader {

    private static final Set<String> COLUMNS =
            Set.of("path", "region", "report_year", "published", "publisher", "title", "source_url");
    /** 2024, 2024-6, 2024/06/20, 2024年6月20日. */
    private static final Pattern PUBLISHED =
            Pattern.compile("(\\d{4})年?(?:[-/.]?(\\d{1,2})月?(?:[-/.]?(\\d{1,2})日?)?)?");

    private static final int FIRST_YEAR = 1978;
    private static final int LAST_YEAR = 2100;

    private final String file;
    private final List<ManifestRow> rows = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    ManifestReader(String file) {
        this.file = file;
    }

    Manifest read(byte[] content) {
        Optional<String> text = TextDecoder.decode(content);
        if (text.isEmpty()) {
            errors.add(file + ": is text in no encoding known here: save it as CSV in UTF-8");
            return new Manifest(rows, errors);
        }
        try (CsvReader<NamedCsvRecord> lines = CsvReader.builder().ofNamedCsvRecord(text.get())) {
            for (NamedCsvRecord line : lines) {
                if (rows.isEmpty() && errors.isEmpty() && !columnsAreKnown(line)) {
                    break;
                }
                row(line).ifPresent(rows::add);
            }
        } catch (CsvParseException | IllegalArgumentException e) {
            errors.add(file + ": is no CSV from here on: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Manifest(rows, errors);
    }

    private boolean columnsAreKnown(NamedCsvRecord line) {
        Set<String> columns = new HashSet<>();
        line.getHeader().forEach(column -> columns.add(column.strip().toLowerCase(Locale.ROOT)));
        if (!columns.contains("path")) {
            errors.add(file + ", line 1: there is no column 'path', so that nothing in it can be used; it has "
                    + line.getHeader());
            return false;
        }
        columns.removeAll(COLUMNS);
        if (!columns.isEmpty()) {
            errors.add(file + ", line 1: unknown columns " + columns + " are passed over; known are " + COLUMNS);
        }
        return true;
    }

    private Optional<ManifestRow> row(NamedCsvRecord line) {
        Optional<String> path = cell(line, "path").map(ManifestReader::normal);
        if (path.isEmpty()) {
            errors.add(at(line) + "the path is empty: the line is passed over");
            return Optional.empty();
        }
        if (!paths.add(path.get())) {
            errors.add(at(line) + path.get() + " has a line above: this one is passed over");
            return Optional.empty();
        }
        Published published = published(line);
        return Optional.of(new ManifestRow(
                path.get(),
                cell(line, "region"),
                cell(line, "report_year").map(text -> year(line, text)).orElse(OptionalInt.empty()),
                published.day(),
                published.year(),
                cell(line, "publisher"),
                cell(line, "title"),
                cell(line, "source_url")));
    }

    /** Paths of Windows and of the folder itself mean the same file. */
    private static String normal(String path) {
        String forward = path.replace('\\', '/');
        return forward.startsWith("./") ? forward.substring(2) : forward;
    }

    private OptionalInt year(NamedCsvRecord line, String text) {
        try {
            int year = Integer.parseInt(text.replace("年", "").replace("度", "").strip());
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return OptionalInt.of(year);
            }
        } catch (NumberFormatException e) {
            // said below, like a year out of bounds
        }
        errors.add(at(line) + "report_year '" + text + "' is no year such as 2021: it is looked for in the report");
        return OptionalInt.empty();
    }

    private Published published(NamedCsvRecord line) {
        Optional<String> text = cell(line, "published");
        if (text.isEmpty()) {
            return Published.UNKNOWN;
        }
        Matcher matcher = PUBLISHED.matcher(text.get().replaceAll("\\s.*|T.*", ""));
        try {
            if (matcher.matches()) {
                int year = Integer.parseInt(matcher.group(1));
                Optional<LocalDate> day = Optional.ofNullable(matcher.group(3))
                        .map(date -> LocalDate.of(year, Integer.parseInt(matcher.group(2)), Integer.parseInt(date)));
                return new Published(day, OptionalInt.of(year));
            }
        } catch (DateTimeException e) {
            // said below, like anything else that is no date
        }
        errors.add(at(line) + "published '" + text.get() + "' is no year or date such as 2022 or 2022-03-15");
        return Published.UNKNOWN;
    }

    private Optional<String> cell(NamedCsvRecord line, String column) {
        return line.findField(column).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String at(NamedCsvRecord line) {
        return file + ", line " + line.getStartingLineNumber() + ": ";
    }

    private record Published(Optional<LocalDate> day, OptionalInt year) {
        static final Published UNKNOWN = new Published(Optional.empty(), OptionalInt.empty());
    }
}
