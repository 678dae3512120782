package org.duibiao.app.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.ingest.reading.ReportTracer;
import org.duibiao.ingest.reading.TracedReport;
import org.duibiao.ingest.report.ManifestRow;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.document.Place;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao trace}: why a text or a report is read as it is. */
@Command(name = "trace")
public final class TraceCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", descriptionKey = "option.trace.file")
    private Optional<Path> file = Optional.empty();

    @Option(names = "--text", paramLabel = "TEXT", descriptionKey = "option.trace.text")
    private Optional<String> text = Optional.empty();

    @Option(names = "--at", paramLabel = "PLACE", descriptionKey = "option.trace.at")
    private Optional<String> at = Optional.empty();

    @Option(names = "--region", paramLabel = "REGION", descriptionKey = "option.trace.region")
    private Optional<String> region = Optional.empty();

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.trace.year")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--published", paramLabel = "YEAR", descriptionKey = "option.trace.published")
    private Optional<Integer> published = Optional.empty();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public TraceCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        if (file.isPresent() == text.isPresent()) {
            throw new CommandException(ExitCode.BAD_USAGE, terminal.text("trace.fileOrText"));
        }
        TracedReport report = trace();
        ClaimTracePage page = new ClaimTracePage(terminal.messages(), catalogue, report);
        report.extraction().claims().stream()
                .filter(claim -> isAsked(claim.place()))
                .flatMap(claim -> page.lines(claim).stream())
                .forEach(terminal.out()::println);
        report.extraction().setAside().stream()
                .filter(one -> isAsked(one.place()))
                .map(one -> "□ " + page.refusal(one))
                .forEach(terminal.out()::println);
        return ExitCode.DONE.code();
    }

    private boolean isAsked(Place place) {
        return at.map(prefix -> place.locator().equals(prefix)
                        || place.locator().startsWith(prefix + "@")
                        || place.locator().startsWith(prefix + ":"))
                .orElse(true);
    }

    private TracedReport trace() {
        String path = file.map(Path::getFileName).map(Path::toString).orElse("text.txt");
        try {
            byte[] content = file.isPresent()
                    ? Files.readAllBytes(file.get())
                    : text.orElseThrow().getBytes(StandardCharsets.UTF_8);
            return new ReportTracer(catalogue).trace(path, content, row(path));
        } catch (IOException | IllegalArgumentException e) {
            throw new CommandException(
                    ExitCode.FAILED, terminal.text("trace.unreadable", path, String.valueOf(e.getMessage())), e);
        }
    }

    private Optional<ManifestRow> row(String path) {
        if (region.isEmpty() && year.isEmpty() && published.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ManifestRow(
                path,
                region,
                number(year),
                Optional.empty(),
                number(published),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    }

    private static OptionalInt number(Optional<Integer> given) {
        return given.isPresent() ? OptionalInt.of(given.get()) : OptionalInt.empty();
    }
}
