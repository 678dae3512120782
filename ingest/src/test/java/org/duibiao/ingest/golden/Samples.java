package org.duibiao.ingest.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.duibiao.ingest.reading.CatalogueReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;

/** The sample reports of the checkout. */
enum Samples {
    YUELU_2021("yuelu-2021.docx"),
    BAOJING_2023("baojing-2023.pdf"),
    BAOJING_2023_PROJECTS("baojing-2023-projects.xlsx"),
    BAOJING_2024("baojing-2024.html"),
    YUANJIANG_2022("yuanjiang-2022.txt"),
    YUANJIANG_2022_PROJECTS("yuanjiang-2022-projects.doc");

    private static final Path REPORTS = Path.of("../data-samples/reports");

    private final String fileName;

    Samples(String fileName) {
        this.fileName = fileName;
    }

    /** What is read in it without its manifest. */
    ReportReading.Read read() throws IOException {
        ReportReading reading = CatalogueReportReader.of(Catalogue.bundled())
                .read(fileName, Files.readAllBytes(REPORTS.resolve(fileName)), Optional.empty());
        if (reading instanceof ReportReading.Read read) {
            return read;
        }
        throw new IllegalStateException(fileName + " was not read: " + reading);
    }

    /** The file that holds what is expected of it. */
    GoldenFile golden(String what) {
        return new GoldenFile(name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what + ".txt");
    }
}
