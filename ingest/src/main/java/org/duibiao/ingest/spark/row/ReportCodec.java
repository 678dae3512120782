package org.duibiao.ingest.spark.row;

import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.util.Optional;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.StructType;
import org.duibiao.ingest.intake.Decision;
import org.duibiao.ingest.intake.SourceFile;
import org.duibiao.ingest.intake.TextFingerprint;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.document.LeftOut;
import org.duibiao.model.region.Region;

/** What came of a file, as a row of {@code reports}. */
public final class ReportCodec {

    public static final StructType REPORTS = ContractRow.schema("reports");

    /** Codes of fictitious regions start here. */
    public static final String UNKNOWN_MEDIA_TYPE = "application/octet-stream";

    private static final String NONE = "none";

    private final String runId;
    private final Instant readAt;
    private final String readerFingerprint;

    public ReportCodec(String runId, Instant readAt, String readerFingerprint) {
        this.runId = runId;
        this.readAt = readAt;
        this.readerFingerprint = readerFingerprint;
    }

    public Row read(String reportId, SourceFile file, Optional<String> supersedes, ReportReading.Read reading) {
        Optional<String> code = reading.region().flatMap(RegionMention::code);
        return common(reportId, file, supersedes)
                .set("media_type", reading.document().mediaType())
                .set("title", reading.title())
                .set("publisher", reading.publisher())
                .set("published_on", reading.publishedOn())
                .set("published_year", reading.publishedYear())
                .set("source_url", reading.sourceUrl())
                .set("region_code", code)
                .set("region_name", reading.region().map(RegionMention::name))
                .set("region_found_by", reading.regionFoundBy())
                .set("region_note", reading.regionNote())
                .set("report_year", reading.reportYear())
                .set("year_found_by", reading.yearFoundBy())
                .set("origin", code.filter(Region::isGenerated).isPresent() ? "generated" : "report")
                .set("status", "read")
                .set("text_sha256", TextFingerprint.of(reading.document()))
                .set("left_out", leftOut(reading))
                .build();
    }

    private static Optional<String> leftOut(ReportReading.Read reading) {
        return Optional.of(
                        reading.document().leftOut().stream().map(LeftOut::text).collect(joining("; ")))
                .filter(text -> !text.isEmpty());
    }

    public Row rejected(
            String reportId, SourceFile file, Optional<String> supersedes, ReportReading.Rejected rejected) {
        return unread(reportId, file, supersedes, rejected.mediaType(), "rejected", rejected.reason());
    }

    public Row duplicate(String reportId, Decision.Duplicate duplicate) {
        return unread(
                reportId,
                duplicate.file(),
                duplicate.supersedes(),
                UNKNOWN_MEDIA_TYPE,
                "duplicate",
                "the same bytes as " + duplicate.twin());
    }

    private Row unread(
            String reportId,
            SourceFile file,
            Optional<String> supersedes,
            String mediaType,
            String status,
            String reason) {
        return common(reportId, file, supersedes)
                .set("media_type", mediaType)
                .set("region_found_by", NONE)
                .set("year_found_by", NONE)
                .set("origin", "report")
                .set("status", status)
                .set("rejected_because", reason)
                .build();
    }

    private ContractRow common(String reportId, SourceFile file, Optional<String> supersedes) {
        return ContractRow.of(REPORTS)
                .set("report_id", reportId)
                .set("source_root", file.root())
                .set("path", file.path())
                .set("content_sha256", file.sha256())
                .set("size_bytes", file.size())
                .set("supersedes", supersedes)
                .set("manifest_fingerprint", file.manifestFingerprint())
                .set("reader_fingerprint", readerFingerprint)
                .set("run_id", runId)
                .set("read_at", readAt);
    }
}
