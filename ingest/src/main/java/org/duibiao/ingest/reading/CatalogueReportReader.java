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
import org.duibiao.ingest.scorecard.ScorecardReader;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;

/** Reads reports with the knowledge of a catalogue. */
public final class CatalogueReportReader implements ReportReader {

    private final DocumentReaders documents;
    private final ReportIdentifier identifier;
    private final BiFunction<Document, ReportContext, Extraction> claims;
    private final ScorecardReader scorecards;

    /**
     * A reader made of its stages.
     *
     * @param documents bytes to blocks
     * @param identifier whose a report is, and of what year
     * @param claims blocks to claims, knowing whose they are
     * @param scorecards blocks and claims to scoring forms
     */
    public CatalogueReportReader(
            DocumentReaders documents,
            ReportIdentifier identifier,
            BiFunction<Document, ReportContext, Extraction> claims,
            ScorecardReader scorecards) {
        this.documents = requireNonNull(documents, "documents is null");
        this.identifier = requireNonNull(identifier, "identifier is null");
        this.claims = requireNonNull(claims, "claims is null");
        this.scorecards = requireNonNull(scorecards, "scorecards is null");
    }

    /** A reader of all formats with the knowledge of a catalogue. */
    public static CatalogueReportReader of(Catalogue catalogue) {
        return new CatalogueReportReader(
                new DocumentReaders(),
                new ReportIdentifier(catalogue),
                new ClaimExtractor(catalogue)::extract,
                new ScorecardReader(catalogue));
    }

    @Override
    public ReportReading read(String path, byte[] content, Optional<ManifestRow> row) {
        ReadOutcome outcome = documents.read(path, content);
        if (outcome instanceof ReadOutcome.Rejected rejected) {
            return new ReportReading.Rejected(rejected.mediaType(), rejected.reason());
        }
        Document document = ((ReadOutcome.Read) outcome).document();
        ReportIdentification identification = identifier.identify(document, row);
        Extraction extraction = claims.apply(document, identification.context());
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
                extraction,
                scorecards.read(document, identification.context(), extraction.claims()));
    }
}
