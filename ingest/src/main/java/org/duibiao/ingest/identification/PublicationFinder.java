package org.duibiao.ingest.identification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duibiao.ingest.report.ManifestRow;

/** Finds when a report was published: by the manifest, else a date line under its end or head, else the year of its number. */
final class PublicationFinder {

    /** A date that signs a report stands among its last lines, one that heads it among its first. */
    private static final int NEAR = 12;

    private static final Pattern PUBLISHED = Pattern.compile("^(时间|日期)\\s*[:：]|(发布|发文|成文|公开|更新)(时间|日期)\\s*[:：]");
    /** A signature without the day: 2024年3月. */
    private static final Pattern MONTH = Pattern.compile("(20\\d{2})\\s*年\\s*\\d{1,2}\\s*月");
    /** 岳商发〔2022〕1号. */
    private static final Pattern NUMBER = Pattern.compile("[〔\\[【（(](20\\d{2})[〕\\]】）)]\\s*\\d+\\s*号");

    private PublicationFinder() {}

    /** The day of publication, where one is known. */
    static Optional<LocalDate> day(ReportLines report, Optional<ManifestRow> row) {
        if (row.flatMap(ManifestRow::publishedOn).isPresent()
                || row.isPresent() && row.get().publishedYear().isPresent()) {
            return row.flatMap(ManifestRow::publishedOn);
        }
        List<String> lines = report.lines();
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - NEAR); i--) {
            Optional<LocalDate> signed = DateText.whole(lines.get(i));
            if (signed.isPresent()) {
                return signed;
            }
        }
        return lines.stream()
                .limit(NEAR)
                .filter(line ->
                        PUBLISHED.matcher(line).find() || DateText.whole(line).isPresent())
                .flatMap(line -> DateText.first(line).stream())
                .findFirst();
    }

    /** The year of publication: that of the day, else of the report's own number, or the one after the report's year. */
    static OptionalInt year(
            ReportLines report, Optional<ManifestRow> row, Optional<LocalDate> day, OptionalInt reportYear) {
        if (row.isPresent() && row.get().publishedYear().isPresent()) {
            return row.get().publishedYear();
        }
        if (day.isPresent()) {
            return OptionalInt.of(day.get().getYear());
        }
        List<String> last = report.lines()
                .subList(
                        Math.max(0, report.lines().size() - NEAR),
                        report.lines().size());
        Optional<Integer> signed = last.stream()
                .map(MONTH::matcher)
                .filter(Matcher::matches)
                .map(month -> Integer.parseInt(month.group(1)))
                .findFirst();
        return signed.isPresent() ? OptionalInt.of(signed.get()) : yearOfNumbers(report, reportYear);
    }

    private static OptionalInt yearOfNumbers(ReportLines report, OptionalInt reportYear) {
        int latest = 0;
        for (String line : report.lines()) {
            Matcher number = NUMBER.matcher(line);
            while (line.indexOf('号') >= 0 && number.find()) {
                int year = Integer.parseInt(number.group(1));
                boolean own =
                        report.lines().indexOf(line) < NEAR && number.end() == line.length() && line.length() < 25;
                if (own) {
                    return OptionalInt.of(year);
                }
                latest = Math.max(latest, year);
            }
        }
        boolean follows = reportYear.isPresent() && latest == reportYear.getAsInt() + 1;
        return follows ? OptionalInt.of(latest) : OptionalInt.empty();
    }
}
