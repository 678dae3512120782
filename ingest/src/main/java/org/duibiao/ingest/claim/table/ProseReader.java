package org.duibiao.ingest.claim.table;

import org.duibiao.ingest.claim.trace.ReadingListener;
import org.duibiao.model.claim.Extraction;
import org.duibiao.model.claim.ReportContext;

/** Reads the claims of running text. */
@FunctionalInterface
public interface ProseReader {

    /**
     * The claims of a text that stands by itself.
     *
     * @param text one paragraph
     * @param results whether it stands where results are told, so that 目标1: numbers results
     * @param context what is known of its report
     * @param listener is told what is decided
     * @return claims and set asides whose places are in block 0, which is the text
     */
    Extraction read(String text, boolean results, ReportContext context, ReadingListener listener);
}
