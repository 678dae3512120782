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
import java.util.stream.Collectors;
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
     * @throws IOException if a file cannot be read
     * @throws IllegalArgumentException naming the line of the gold that is wrong
     */
    public Outcome evaluate(Path gold, Optional<Path> source) throws IOException {
        List<GoldCase> cases = GoldReader.read(gold.toString(), Files.readAllLines(gold));
        Map<String, String> unread = new HashMap<>();
        Map<String, List<ExportRow>> rows =
                source.isPresent() ? ofReports(source.get(), unread) : ofPassages(cases, unread);
        return new Outcome(scorer.score(cases, rows), unread);
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

    private Map<String, List<ExportRow>> ofReports(Path source, Map<String, String> unread) throws IOException {
        SourceFolder folder = SourceFolder.list(source);
        Map<String, List<ExportRow>> rows = new HashMap<>();
        for (String path : folder.reports()) {
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
