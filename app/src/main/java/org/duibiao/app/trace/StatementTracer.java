package org.duibiao.app.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.evidence.Statement;
import org.duibiao.analytics.evidence.StoredReport;
import org.duibiao.analytics.evidence.StoredReports;
import org.duibiao.app.console.Messages;
import org.duibiao.ingest.reading.ReportTracer;
import org.duibiao.ingest.reading.TracedReport;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.Claim;
import org.duibiao.model.claim.ReportContext;

/**
 * Why a published statement is what it is. Its report is read again from the stored blocks, which gives the same claims as
 * long as the program is the same; where the claim does not come again, that is said, and no reason is made up.
 */
public final class StatementTracer {

    private static final String INDENT = "    ";

    private final Messages messages;
    private final Catalogue catalogue;
    private final StoredReports reports;
    private final ReportTracer tracer;
    private final Map<String, Optional<TracedReport>> traced = new HashMap<>();

    public StatementTracer(Messages messages, Catalogue catalogue, StoredReports reports) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.reports = reports;
        this.tracer = new ReportTracer(catalogue);
    }

    /** The lines of a statement; none for official statistics, which nothing read. */
    public List<String> lines(Statement statement) {
        Optional<String> reportId = statement.evidence().source().reportId();
        if (reportId.isEmpty()) {
            return List.of();
        }
        Optional<TracedReport> report = traced.computeIfAbsent(reportId.get(), this::trace);
        if (report.isEmpty()) {
            return List.of(INDENT + messages.text("trace.noBlocks"));
        }
        return report.get().extraction().claims().stream()
                .filter(claim -> isThat(claim, statement))
                .findFirst()
                .map(claim -> new ClaimTracePage(messages, catalogue, report.get()).reasons(claim))
                .orElseGet(() -> List.of(INDENT + messages.text("trace.differs")));
    }

    private Optional<TracedReport> trace(String reportId) {
        return reports.find(reportId).map(stored -> tracer.trace(stored.document(), context(stored)));
    }

    private ReportContext context(StoredReport stored) {
        ReportContext known = stored.context();
        return new ReportContext(
                catalogue.regionHistory().find(stored.regionCode()),
                known.reportYear(),
                known.publicationYear(),
                known.publicationMonth(),
                known.title());
    }

    /** Whether a claim says what a statement says, in the same words. */
    private static boolean isThat(Claim claim, Statement statement) {
        return claim.place().locator().equals(statement.evidence().locator())
                && claim.kind().id().equals(statement.kind())
                && claim.scope().equals(statement.scope())
                && claim.period().equals(Optional.of(statement.period()))
                && claim.level().map(level -> level.number().text()).equals(statement.statedValue())
                && Optional.of(claim.rule()).equals(statement.rule())
                && Optional.of(claim.grade().name()).equals(statement.grade());
    }
}
