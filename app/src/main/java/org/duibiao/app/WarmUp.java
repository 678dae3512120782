package org.duibiao.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Ranker;
import org.duibiao.analytics.ranking.RankingInput;
import org.duibiao.analytics.ranking.RankingRequest;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region.Level;
import picocli.CommandLine.Command;

/**
 * {@code duibiao warm-up}, which the launcher runs once after a build and no help page names: loads what quick commands
 * load, so that the JVM can keep those classes in an archive.
 */
@Command(name = "warm-up", hidden = true)
final class WarmUp implements Callable<Integer> {

    private final Terminal terminal;

    WarmUp(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8)) {
            Terminal silent = new Terminal(nowhere, nowhere, false, terminal.messages());
            Application application = new Application(silent);
            Composition.commands(silent).names().forEach(name -> application.run(List.of(name, "--help")));
            application.run(List.of());
            application.run(List.of("catalogue", "gdp", "--format", "json"));
            application.run(List.of("catalogue", "gdp", "--format", "csv"));
        }
        database();
        rank();
        return ExitCode.DONE.code();
    }

    private static void database() throws IOException {
        Path folder = Files.createTempDirectory("duibiao");
        Path file = folder.resolve("warm-up.duckdb");
        try {
            try (Database database = Database.create(file)) {
                database.execute(
                        "CREATE TABLE words AS SELECT '词' AS word, 1.5::DECIMAL(38, 6) AS number, ['a'] AS list");
            }
            try (Marts marts = Marts.open(file)) {
                marts.query("SELECT * FROM words WHERE word = ?", "词");
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static void rank() {
        Catalogue catalogue = Catalogue.bundled();
        Indicator indicator = catalogue.indicators().get(0);
        RankingInput input =
                new RankingInput(List.of(), catalogue.regions().list(), catalogue.exchangeRates(), Map.of(), Map.of());
        new Ranker(input)
                .rank(new RankingRequest(
                        indicator.id(),
                        indicator.better(),
                        Measure.LEVEL,
                        indicator.subject(),
                        Period.ofYear(2020),
                        indicator.unit(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Group.of(Level.COUNTY)));
    }
}
