package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The document or file that says something.
 *
 * @param reportId the reading that it stands in; empty for official statistics
 * @param path inside its source
 * @param title where it has one
 * @param publisher where known
 * @param publishedOn day of publication, where known
 * @param publishedYear year of publication, where known
 * @param url address that it was published at, where known
 * @param confidence of official statistics, how good the source is: high, medium or low
 */
public record Source(
        Optional<String> reportId,
        String path,
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> publishedOn,
        Optional<Integer> publishedYear,
        Optional<String> url,
        Optional<String> confidence) {

    public Source {
        requireNonNull(reportId, "reportId is null");
        requireNonNull(path, "path is null");
        requireNonNull(title, "title is null");
        requireNonNull(publisher, "publisher is null");
        requireNonNull(publishedOn, "publishedOn is null");
        requireNonNull(publishedYear, "publishedYear is null");
        requireNonNull(url, "url is null");
        requireNonNull(confidence, "confidence is null");
    }
}
