package org.duibiao.ingest.spark;

import java.io.Serializable;
import org.duibiao.ingest.report.ReportReader;

/** Makes the reader of reports where the work is done: readers hold the catalogue and do not travel. */
@FunctionalInterface
public interface ReaderFactory extends Serializable {

    /** A reader. */
    ReportReader create();
}
