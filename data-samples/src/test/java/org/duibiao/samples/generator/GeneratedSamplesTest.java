package org.duibiao.samples.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.duibiao.samples.document.ReportFormat;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The committed reports of 示例省甲州市 are those that the program makes; {@code -Dduibiao.update=true} writes them anew.
 */
class GeneratedSamplesTest {

    private static final Path COMMITTED = Path.of("generated");

    private static final List<ReportFormat> USUAL = List.of(
            ReportFormat.DOCX,
            ReportFormat.PDF,
            ReportFormat.HTML,
            ReportFormat.XLSX,
            ReportFormat.XLS,
            ReportFormat.TXT);

    /** Formats that take turns, the two that few bureaus still use half as often as the others. */
    private static final List<ReportFormat> TURNS = Stream.of(
                    USUAL, List.of(ReportFormat.GBK), USUAL, List.of(ReportFormat.DOC))
            .flatMap(List::stream)
            .toList();

    private static GeneratorOptions options(Path folder) {
        return new GeneratorOptions(1, 9, 2019, 2023, TURNS, 0, false, folder);
    }

    @BeforeAll
    static void writeThemAnewWhereAsked() throws IOException {
        if (Boolean.getBoolean("duibiao.update")) {
            GenerateSamples.write(options(COMMITTED));
        }
    }

    @Test
    void theCommittedReportsAreWhatTheProgramMakes(@TempDir Path made) throws IOException {
        GenerateSamples.write(options(made));

        List<Path> names = names(made);
        assertThat(names(COMMITTED)).isEqualTo(names);
        assertThat(names)
                .allSatisfy(name -> assertThat(Files.readAllBytes(COMMITTED.resolve(name)))
                        .isEqualTo(Files.readAllBytes(made.resolve(name))));
    }

    private static List<Path> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).sorted().toList();
        }
    }
}
