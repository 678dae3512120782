package org.duibiao.analytics.evidence;

import static java.util.Objects.requireNonNull;

import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;

/**
 * A report as the warehouse holds it: enough to read its sentences again.
 *
 * @param document its blocks
 * @param regionCode code of its region; empty where it was not resolved
 * @param context what was known of it, but for its region
 */
public record StoredReport(Document document, String regionCode, ReportContext context) {

    public StoredReport {
        requireNonNull(document, "document is null");
        requireNonNull(regionCode, "regionCode is null");
        requireNonNull(context, "context is null");
    }
}
