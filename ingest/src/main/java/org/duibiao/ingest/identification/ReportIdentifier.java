package org.duibiao.ingest.identification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.region.RegionScanner;
import org.duibiao.ingest.region.RegionScanners;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.document.Document;

/** Identifies reports: whose they are, what year they speak of, when and by whom they were published. Pure. */
public final class ReportIdentifier {

    private final IdentificationWords words = IdentificationWords.bundled();
    private final Catalogue catalogue;
    private final RegionScanners scanners;
    private final RegionVote vote;

    public ReportIdentifier(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.scanners = new RegionScanners(catalogue);
        this.vote = new RegionVote(words, catalogue);
    }

    /**
     * What a report shows of itself, where the manifest does not say it.
     *
     * @param document the report
     * @param row what the manifest says of it, where it says something
     */
    public ReportIdentification identify(Document document, Optional<ManifestRow> row) {
        ReportLines lines = ReportLines.of(document);
        List<String> titles = titles(document, lines, row);
        Optional<LocalDate> day = PublicationFinder.day(lines, row);
        OptionalInt dayYear = day.map(date -> OptionalInt.of(date.getYear())).orElse(OptionalInt.empty());
        OptionalInt knownYear = row.map(ManifestRow::publishedYear)
                .filter(OptionalInt::isPresent)
                .orElse(dayYear);
        YearIdentifier.YearFinding year = YearIdentifier.find(lines, titles, row, knownYear);
        RegionScanner scanner = scanners.atEndOf(year.year());
        PublisherFinder publisherFinder = new PublisherFinder(scanner, words);
        List<String> publishers = new ArrayList<>();
        row.flatMap(ManifestRow::publisher).ifPresent(publishers::add);
        publishers.addAll(publisherFinder.bureaus(lines));
        RegionIdentifier regionIdentifier =
                new RegionIdentifier(Catalogue.endOf(year.year()), scanner, catalogue.regionHistory(), vote, words);
        RegionFinding region = regionIdentifier.find(lines, titles, publishers, row);
        return new ReportIdentification(
                row.flatMap(ManifestRow::title)
                        .or(() -> Optional.of(document.title()).filter(title -> !title.isBlank())),
                publisher(titles, publishers, lines, region, publisherFinder),
                day,
                PublicationFinder.year(lines, row, day, year.year()),
                region.region(),
                region.mention(),
                region.foundBy(),
                region.note(),
                year.year(),
                year.foundBy());
    }

    private List<String> titles(Document document, ReportLines lines, Optional<ManifestRow> row) {
        List<String> titles = new ArrayList<>();
        row.flatMap(ManifestRow::title).ifPresent(titles::add);
        if (!document.title().isBlank()) {
            titles.add(document.title());
        }
        titles.addAll(lines.titles(words));
        return titles;
    }

    /** The bureau that names itself; where it does so only in a title or sentence, one of the report's own region. */
    private Optional<String> publisher(
            List<String> titles,
            List<String> publishers,
            ReportLines lines,
            RegionFinding region,
            PublisherFinder publisherFinder) {
        if (!publishers.isEmpty() || region.region().isEmpty()) {
            return publishers.stream().findFirst();
        }
        String text = String.join("\n", titles) + "\n" + lines.text();
        return publisherFinder.author(text, region.region().get());
    }
}
