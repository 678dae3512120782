package org.duibiao.ingest.effort;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;

/** Reads a plain text or a page of HTML as a report, from its bytes to its claims; gives how much was found or set aside. */
public final class ReadingEffort implements ToIntFunction<String> {

    private final CatalogueReportReader reader = CatalogueReportReader.of(Catalogue.bundled());

    @Override
    public int applyAsInt(String text) {
        ManifestRow row = new ManifestRow(
                "report.txt",
                Optional.of("湖南省长沙市岳麓区"),
                OptionalInt.of(2021),
                Optional.empty(),
                OptionalInt.of(2022),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ReportReading reading = reader.read("report.txt", text.getBytes(StandardCharsets.UTF_8), Optional.of(row));
        return reading instanceof ReportReading.Read read
                ? read.extraction().claims().size()
                        + read.extraction().setAside().size()
                : 0;
    }
}
