package org.duibiao.ingest.reading;

import java.util.Optional;
import org.duibiao.ingest.claim.ClaimExtractor;
import org.duibiao.ingest.claim.trace.Recorder;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.ingest.identification.ReportIdentifier;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;

/**
 * Reads a report and keeps why it was read so. Reading is pure: the same blocks in the same context are read the same way
 * again, so that a trace need not be stored.
 */
public final class ReportTracer {

    private final DocumentReaders documents = new DocumentReaders();
    private final ReportIdentifier identifier;
    private final ClaimExtractor claims;

    public ReportTracer(Catalogue catalogue) {
        this.identifier = new ReportIdentifier(catalogue);
        this.claims = new ClaimExtractor(catalogue);
    }

    /**
     * The trace of a file.
     *
     * @throws IllegalArgumentException if it cannot be read, with the reason
     */
    public TracedReport trace(String path, byte[] content, Optional<ManifestRow> row) {
        ReadOutcome outcome = documents.read(path, content);
        if (outcome instanceof ReadOutcome.Rejected rejected) {
            throw new IllegalArgumentException(rejected.reason());
        }
        Document document = ((ReadOutcome.Read) outcome).document();
        return trace(document, identifier.identify(document, row).context());
    }

    /** The trace of blocks in a context. */
    public TracedReport trace(Document document, ReportContext context) {
        Recorder recorder = new Recorder();
        Extraction extraction = claims.extract(document, context, recorder);
        return new TracedReport(
                document, context, extraction, recorder.paragraphs(), recorder.heads(), recorder.doubts());
    }
}
