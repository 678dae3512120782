package org.duibiao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.evaluation.AccuracyPage;
import org.duibiao.app.evaluation.Evaluation;
import org.duibiao.app.evaluation.Evaluation.Outcome;
import org.duibiao.app.evaluation.ScoresJson;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.ingest.evaluation.Dimension;
import org.duibiao.ingest.evaluation.Scores;
import org.duibiao.ingest.evaluation.Scores.Counts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao evaluate}: how well gold cases are read. Its figures are for other programs too, and in English only. */
@Command(name = "evaluate")
public final class EvaluateCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "GOLD", descriptionKey = "option.evaluate.gold")
    private Path gold = Path.of("");

    @Parameters(index = "1", arity = "0..1", paramLabel = "SOURCE", descriptionKey = "option.evaluate.source")
    private Optional<Path> source = Optional.empty();

    @Option(
            names = "--errors",
            paramLabel = "N",
            arity = "0..1",
            defaultValue = "0",
            fallbackValue = "1000000",
            descriptionKey = "option.evaluate.errors")
    private long errors;

    @Option(names = "--by", paramLabel = "WHAT", split = ",", descriptionKey = "option.evaluate.by")
    private List<Dimension> by = new ArrayList<>();

    @Option(names = "--indicators", descriptionKey = "option.evaluate.indicators")
    private boolean indicators;

    @Option(names = "--json", paramLabel = "FILE", descriptionKey = "option.evaluate.json")
    private Optional<Path> json = Optional.empty();

    @Option(names = "--page", paramLabel = "FILE", descriptionKey = "option.evaluate.page")
    private Optional<Path> page = Optional.empty();

    @Option(names = "--min-f1", paramLabel = "F1", descriptionKey = "option.evaluate.minF1")
    private Optional<Double> minF1 = Optional.empty();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Evaluation evaluation;

    public EvaluateCommand(Terminal terminal, Evaluation evaluation) {
        this.terminal = terminal;
        this.evaluation = evaluation;
    }

    @Override
    public Integer call() {
        Outcome outcome = evaluate();
        outcome.unread().forEach((id, reason) -> terminal.say("evaluate.unread", id, reason));
        Scores scores = outcome.scores();
        if (indicators && !by.contains(Dimension.INDICATOR)) {
            by.add(Dimension.INDICATOR);
        }
        by.forEach(dimension -> scores.by(dimension).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Counts> entry) -> -asked(entry.getValue()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(entry -> print(entry.getKey(), entry.getValue())));
        scores.errors().stream().limit(errors).forEach(error -> terminal.out().println("    " + error));
        scores.attributes()
                .forEach((name, attribute) -> terminal.out()
                        .println(String.format(
                                Locale.ROOT,
                                "%-11s %d/%d right%s",
                                name,
                                attribute.right(),
                                attribute.asked(),
                                isInventable(name) ? ", " + attribute.invented() + " invented" : "")));
        Counts total = scores.total();
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "cases %d  right %d  wrong %d  missed %d  precision %.4f  recall %.4f  F1 %.4f",
                        scores.cases(),
                        total.right(),
                        total.wrong(),
                        total.missed(),
                        total.precision(),
                        total.recall(),
                        total.f1()));
        write(scores);
        boolean good = minF1.map(least -> total.f1() >= least).orElse(true);
        return (good ? ExitCode.DONE : ExitCode.CHECK_NOT_PASSED).code();
    }

    private void write(Scores scores) {
        try {
            if (json.isPresent()) {
                Files.writeString(json.get(), ScoresJson.of(scores));
            }
            if (page.isPresent()) {
                Files.writeString(page.get(), AccuracyPage.of(scores, gold));
            }
        } catch (IOException e) {
            throw new CommandException(
                    ExitCode.FAILED, terminal.text("evaluate.unwritable", String.valueOf(e.getMessage())), e);
        }
    }

    private Outcome evaluate() {
        try {
            return evaluation.evaluate(gold, source);
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    ExitCode.FAILED, terminal.text("evaluate.noFile", String.valueOf(e.getMessage())), e);
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(
                    ExitCode.FAILED, terminal.text("evaluate.unreadable", gold, String.valueOf(e.getMessage())), e);
        }
    }

    private void print(String indicatorId, Counts counts) {
        terminal.out()
                .println(String.format(
                        Locale.ROOT,
                        "%-30s P %.3f  R %.3f  F1 %.3f   (%d right, %d wrong, %d missed)",
                        indicatorId,
                        counts.precision(),
                        counts.recall(),
                        counts.f1(),
                        counts.right(),
                        counts.wrong(),
                        counts.missed()));
    }

    private static int asked(Counts counts) {
        return counts.right() + counts.missed();
    }

    /** Region, period and scope are always read, so that none of them can be one too many. */
    private static boolean isInventable(String attribute) {
        return !attribute.equals("region") && !attribute.equals("scope") && !attribute.equals("period");
    }
}
