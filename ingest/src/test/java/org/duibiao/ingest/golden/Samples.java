package org.duibiao.ingest.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.model.document.Document;

/** The sample reports of the checkout. */
enum Samples {
    YUELU_2021("yuelu-2021.docx"),
    BAOJING_2023("baojing-2023.docx"),
    YUANJIANG_2022("yuanjiang-2022.txt");

    private static final Path REPORTS = Path.of("../data-samples/reports");

    private final String fileName;

    Samples(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }

    byte[] content() throws IOException {
        return Files.readAllBytes(REPORTS.resolve(fileName));
    }

    Document document() throws IOException {
        ReadOutcome outcome = new DocumentReaders().read(fileName, content());
        if (outcome instanceof ReadOutcome.Read read) {
            return read.document();
        }
        throw new IllegalStateException(fileName + " was not read: " + outcome);
    }

    /** The file that holds what is expected of it. */
    GoldenFile golden(String what) {
        return new GoldenFile(name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + what + ".txt");
    }
}
