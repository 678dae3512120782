package org.duibiao.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The committed reports are those that the program makes; {@code -Dduibiao.update=true} writes them anew. */
class SampleReportsTest {

    private static final Path REPORTS = Path.of("reports");
    private static final Path OLD_WORD = REPORTS.resolve(SampleReports.OLD_WORD + ".doc");

    @BeforeAll
    static void writeThemAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean("duibiao.update")) {
            SampleReports.main(new String[] {REPORTS.toString()});
            Files.write(Path.of("target", SampleReports.OLD_WORD + ".docx"), SampleReports.oldWordSource());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCommittedReportIsWhatTheProgramMakes(SampleReports report) throws IOException {
        assertThat(report.content()).isEqualTo(Files.readAllBytes(REPORTS.resolve(report.fileName())));
    }

    @Test
    void theOldWordDocumentSaysWhatItsTextSays() throws IOException {
        assertThat(words(OLD_WORD.toString(), Files.readAllBytes(OLD_WORD)))
                .isEqualTo(words("source.docx", SampleReports.oldWordSource()));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyReportSaysThatItsWordsAreNotTheBureaus(Path report) throws IOException {
        assertThat(words(report.toString(), Files.readAllBytes(report)))
                .anySatisfy(words -> assertThat(words).startsWith("说明：本文为示例文档"));
    }

    private static List<Path> reports() throws IOException {
        try (Stream<Path> files = Files.list(REPORTS)) {
            return files.filter(file -> !file.endsWith("manifest.csv")).sorted().toList();
        }
    }

    /** Paragraphs and cells, top to bottom. */
    private static List<String> words(String path, byte[] content) {
        ReadOutcome outcome = new DocumentReaders().read(path, content);
        assertThat(outcome).isInstanceOf(ReadOutcome.Read.class);
        return ((ReadOutcome.Read) outcome)
                .document().blocks().stream().flatMap(SampleReportsTest::words).toList();
    }

    private static Stream<String> words(Block block) {
        return block instanceof Block.Table table ? table.cells().stream().map(Cell::text) : Stream.of(block.text());
    }
}
