package org.duibiao.ingest.evaluation;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.ingest.report.ReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.region.Regions;

/** Reads the passages of gold cases as reports, with a manifest row that says where and when each is from. */
public final class PassageReader {

    private final ReportReader reports;
    private final Regions regions;

    public PassageReader(ReportReader reports, Regions regions) {
        this.reports = requireNonNull(reports, "reports is null");
        this.regions = requireNonNull(regions, "regions is null");
    }

    /**
     * The export rows of a case's passage.
     *
     * @throws IllegalArgumentException if the case has no passage, or it cannot be read
     */
    public List<ExportRow> read(GoldCase goldCase) {
        String text = goldCase.text()
                .orElseThrow(() -> new IllegalArgumentException(
                        "case " + goldCase.id() + " has no text: name a source that has its report"));
        String path = goldCase.id() + ".txt";
        ManifestRow row = new ManifestRow(
                path,
                goldCase.region(),
                OptionalInt.of(goldCase.reportYear()),
                Optional.<LocalDate>empty(),
                goldCase.publicationYear(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return rows(path, reports.read(path, (text + "\n").getBytes(StandardCharsets.UTF_8), Optional.of(row)));
    }

    /**
     * The export rows of a reading.
     *
     * @throws IllegalArgumentException if the report was rejected
     */
    public List<ExportRow> rows(String path, ReportReading reading) {
        if (reading instanceof ReportReading.Rejected rejected) {
            throw new IllegalArgumentException(path + " could not be read: " + rejected.reason());
        }
        ReportReading.Read read = (ReportReading.Read) reading;
        return read.extraction().claims().stream()
                .flatMap(claim ->
                        ExportRow.of(
                                path, read.region().flatMap(RegionMention::code).flatMap(regions::find), claim)
                                .stream())
                .toList();
    }
}
