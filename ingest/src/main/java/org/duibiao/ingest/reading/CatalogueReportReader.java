package org.duibiao.ingest.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.BiFunction;
import org.duibiao.ingest.claim.ClaimExtractor;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.ingest.identification.ReportIdentification;
import org.duibiao.ingest.identification.ReportIdentifier;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.ingest.report.ReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;

/** Reads reports with the knowledge of a catalogue. */
public final class CatalogueReportReader implements ReportReader {

    private final DocumentReaders documents;
    private final ReportIdentifier identifier;
    private final BiFunction<Document, ReportContext, Extraction> claims;

    /**
     * A reader made of its three stages.
     *
     * @param documents bytes to blocks
     * @param identifier whose a report is, and of what year
     * @param claims blocks to claims, knowing whose they are
     */
    public CatalogueReportReader(
            DocumentReaders documents,
            ReportIdentifier identifier,
            BiFunction<Document, ReportContext, Extraction> claims) {
        this.documents = requireNonNull(documents, "documents is null");
        this.identifier = requireNonNull(identifier, "identifier is null");
        this.claims = requireNonNull(claims, "claims is null");
    }

    /** A reader of all formats with the knowledge of a catalogue. */
    public static CatalogueReportReader of(Catalogue catalogue) {
        return new CatalogueReportReader(
                new DocumentReaders(), new ReportIdentifier(catalogue), new ClaimExtractor(catalogue)::extract);
    }

    @Override
    public ReportReading read(String path, byte[] content, Optional<ManifestRow> row) {
        ReadOutcome outcome = documents.read(path, content);
        if (outcome instanceof ReadOutcome.Rejected rejected) {
            return new ReportReading.Rejected(rejected.mediaType(), rejected.reason());
        }
        Document document = ((ReadOutcome.Read) outcome).document();
        ReportIdentification identification = identifier.identify(document, row);
        return new ReportReading.Read(
                document,
                identification.title(),
                identification.publisher(),
                identification.publishedOn(),
                identification.publishedYear(),
                row.flatMap(ManifestRow::sourceUrl),
                identification.regionMention(),
                identification.regionFoundBy(),
                identification.regionNote(),
                identification.reportYear(),
                identification.yearFoundBy(),
                claims.apply(document, identification.context()));
    }
}
