package org.duibiao.ingest.identification;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.region.Region;

/**
 * Whose a report is, what year it speaks of, and when and by whom it was published.
 *
 * @param title from the manifest or else from the document
 * @param publisher from the manifest or else the bureau named in the document
 * @param publishedOn day of publication, where a day is known
 * @param publishedYear year of publication, where it is known
 * @param region the region that it speaks of, where it is resolved
 * @param regionMention the same as tables carry it, or the words that could not be resolved
 * @param regionFoundBy manifest, title, publisher, text, or none
 * @param regionNote what spoke for the region, or why it was left unresolved
 * @param reportYear the year that it speaks of
 * @param yearFoundBy manifest, title, text, publication, or none
 */
public record ReportIdentification(
        Optional<String> title,
        Optional<String> publisher,
        Optional<LocalDate> publishedOn,
        OptionalInt publishedYear,
        Optional<Region> region,
        Optional<RegionMention> regionMention,
        String regionFoundBy,
        Optional<String> regionNote,
        OptionalInt reportYear,
        String yearFoundBy) {

    public ReportIdentification {
        requireNonNull(regionFoundBy, "regionFoundBy is null");
        requireNonNull(yearFoundBy, "yearFoundBy is null");
    }

    /** What the reading of its sentences needs to know. */
    public ReportContext context() {
        OptionalInt month =
                publishedOn.map(day -> OptionalInt.of(day.getMonthValue())).orElse(OptionalInt.empty());
        return new ReportContext(region, reportYear, publishedYear, month, title.orElse(""));
    }
}
