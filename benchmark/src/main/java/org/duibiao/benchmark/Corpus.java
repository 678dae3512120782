package org.duibiao.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.duibiao.ingest.document.DocumentReaders;
import org.duibiao.ingest.document.ReadOutcome;
import org.duibiao.ingest.evaluation.GoldCase;
import org.duibiao.ingest.evaluation.GoldReader;
import org.duibiao.ingest.identification.ReportIdentifier;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.claim.ReportContext;
import org.duibiao.model.document.Document;
import org.duibiao.model.region.Region;

/** The texts that are read, from the repository that the benchmark is started in. */
public enum Corpus {
    /** Whole reports as bureaus write them: prose with much that is no figure, forms and tables. */
    REPORTS {
        @Override
        List<Text> texts(Catalogue catalogue) {
            ReportIdentifier identifier = new ReportIdentifier(catalogue);
            List<Text> texts = new ArrayList<>();
            List<Path> files = new ArrayList<>(files(SAMPLES.resolve("reports")));
            files.addAll(files(SAMPLES.resolve("generated")));
            for (Path file : files) {
                String plain = Text.plain(document(file.getFileName().toString(), bytes(file)));
                Document document = document("report.txt", plain.getBytes(StandardCharsets.UTF_8));
                ReportContext context =
                        identifier.identify(document, Optional.empty()).context();
                texts.add(Text.of(file.getFileName() + ".txt", plain, document, context));
            }
            return texts;
        }
    },
    /** The passages of the project's own gold set: hardly a sentence without figures. */
    DENSE {
        @Override
        List<Text> texts(Catalogue catalogue) {
            Path file = SAMPLES.resolve("gold").resolve("passages.jsonl");
            List<Text> texts = new ArrayList<>();
            for (GoldCase passage : GoldReader.read(
                    file.toString(),
                    new String(bytes(file), StandardCharsets.UTF_8).lines().toList())) {
                String plain = passage.text().orElseThrow() + "\n";
                Document document = document("passage.txt", plain.getBytes(StandardCharsets.UTF_8));
                texts.add(Text.of(passage.id() + ".txt", plain, document, context(passage, catalogue)));
            }
            return texts;
        }
    };

    private static final Path SAMPLES = Path.of("data-samples");

    /** Its texts, read anew. */
    abstract List<Text> texts(Catalogue catalogue);

    private static ReportContext context(GoldCase passage, Catalogue catalogue) {
        Optional<Region> region = passage.regionCode().flatMap(catalogue.regions()::find);
        return new ReportContext(
                region, OptionalInt.of(passage.reportYear()), passage.publicationYear(), OptionalInt.empty(), "");
    }

    private static Document document(String name, byte[] content) {
        ReadOutcome outcome = new DocumentReaders().read(name, content);
        if (outcome instanceof ReadOutcome.Read read) {
            return read.document();
        }
        throw new IllegalStateException(name + " could not be read: " + outcome);
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Corpus::isReport).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder + "; start the benchmark in the repository", e);
        }
    }

    /** Reports that are running text; the generated sheets and pages say the same in other formats. */
    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".docx") || name.endsWith(".txt") || name.endsWith(".html");
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file + "; start the benchmark in the repository", e);
        }
    }
}
