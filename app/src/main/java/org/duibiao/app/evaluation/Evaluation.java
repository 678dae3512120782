package org.duibiao.app.evaluation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.ingest.evaluation.ExportRow;
import org.duibiao.ingest.evaluation.GoldCase;
import org.duibiao.ingest.evaluation.GoldReader;
import org.duibiao.ingest.evaluation.PassageReader;
import org.duibiao.ingest.evaluation.Scorer;
import org.duibiao.ingest.evaluation.Scores;
import org.duibiao.ingest.report.ReportReader;
import org.duibiao.ingest.report.ReportReading;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;

/** Reads what gold cases are of, and scores what was read. */
public final class Evaluation {

    private final ReportReader reader;
    private final PassageReader passages;
    private final Scorer scorer;

    public Evaluation(ReportReader reader, Catalogue catalogue) {
        this.reader = requireNonNull(reader, "reader is null");
        this.passages = new PassageReader(reader, catalogue.regions());
        this.scorer =
                new Scorer(catalogue.indicators().stream().map(Indicator::id).collect(Collectors.toSet()));
    }

    /**
     * What came of it.
     *
     * @param scores the figures
     * @param unread ids of cases that there is nothing to read of, with the reason
     */
    public record Outcome(Scores scores, Map<String, String> unread) {

        public Outcome {
            requireNonNull(scores, "scores is null");
            unread = Map.copyOf(unread);
        }
    }

    /**
     * Scores gold cases on their own passages, or on the reports of a source whose names without suffix are their ids.
     *
     * @param gold a file, or a folder with several and the reports of those that have no passage
     * @param source the reports of all cases, their passages notwithstanding
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException naming the line of the gold that is wrong
     */
    public Outcome evaluate(Path gold, Optional<Path> source) throws IOException {
        List<GoldCase> cases = cases(gold);
        Map<String, String> unread = new HashMap<>();
        Map<String, List<ExportRow>> rows = new HashMap<>();
        List<GoldCase> passageCases = source.isPresent()
                ? List.of()
                : cases.stream()
                        .filter(one -> one.text().isPresent() || !Files.isDirectory(gold))
                        .toList();
        rows.putAll(ofPassages(passageCases, unread));
        if (passageCases.size() < cases.size()) {
            Set<String> wanted = cases.stream().map(GoldCase::id).collect(Collectors.toSet());
            rows.putAll(ofReports(source.orElse(gold), wanted, unread));
        }
        return new Outcome(scorer.score(cases, rows), unread);
    }

    private static List<GoldCase> cases(Path gold) throws IOException {
        if (!Files.isDirectory(gold)) {
            return GoldReader.read(gold.toString(), Files.readAllLines(gold));
        }
        List<Path> files;
        try (Stream<Path> listed = Files.list(gold)) {
            files = listed.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
        List<GoldCase> cases = new ArrayList<>();
        for (Path file : files) {
            cases.addAll(GoldReader.read(file.toString(), Files.readAllLines(file)));
        }
        return cases;
    }

    private Map<String, List<ExportRow>> ofPassages(List<GoldCase> cases, Map<String, String> unread) {
        Map<String, List<ExportRow>> rows = new HashMap<>();
        for (GoldCase goldCase : cases) {
            try {
                rows.put(goldCase.id(), passages.read(goldCase));
            } catch (IllegalArgumentException e) {
                unread.put(goldCase.id(), String.valueOf(e.getMessage()));
            }
        }
        return rows;
    }

    private Map<String, List<ExportRow>> ofReports(Path source, Set<String> wanted, Map<String, String> unread)
            throws IOException {
        SourceFolder folder = SourceFolder.list(source);
        Map<String, List<ExportRow>> rows = new HashMap<>();
        for (String path : folder.reports().stream()
                .filter(one -> wanted.contains(stem(one)))
                .toList()) {
            ReportReading reading = reader.read(path, folder.content(path), folder.row(path));
            if (reading instanceof ReportReading.Rejected rejected) {
                unread.put(path, rejected.reason());
            } else {
                rows.computeIfAbsent(stem(path), id -> new ArrayList<>()).addAll(passages.rows(path, reading));
            }
        }
        return rows;
    }

    private static String stem(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
