package org.duibiao.ingest.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a {@code manifest.csv} says of one file; all but the path may be left out.
 *
 * @param path of the file, relative to the manifest, with forward slashes
 * @param region a name or a six-digit code
 * @param reportYear the year that the report speaks of
 * @param publishedOn day of publication, where a day is given
 * @param publishedYear year of publication, where a day or a year is given
 * @param publisher who published it
 * @param title its title
 * @param sourceUrl the address that it was published at
 */
public record ManifestRow(
        String path,
        Optional<String> region,
        OptionalInt reportYear,
        Optional<LocalDate> publishedOn,
        OptionalInt publishedYear,
        Optional<String> publisher,
        Optional<String> title,
        Optional<String> sourceUrl) {

    /** Changes when anything that the row says changes. */
    public String fingerprint() {
        return String.join(
                "\u001f",
                path,
                region.orElse(""),
                reportYear.toString(),
                publishedOn.toString(),
                publishedYear.toString(),
                publisher.orElse(""),
                title.orElse(""),
                sourceUrl.orElse(""));
    }
}
