package org.duibiao.app.chart;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duibiao.analytics.chart.ChartDescription;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.ChartOutcome.Described;
import org.duibiao.analytics.chart.ChartOutcome.Refused;
import org.duibiao.analytics.chart.builder.Provenance;
import org.duibiao.analytics.chart.font.FontException;
import org.duibiao.analytics.chart.font.FontFinder;
import org.duibiao.analytics.chart.jfree.ChartPainter;
import org.duibiao.analytics.chart.picture.ChartPicture;
import org.duibiao.analytics.chart.picture.PictureFormat;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Figure;
import org.duibiao.analytics.mart.PublishedRegions;
import org.duibiao.analytics.mart.PublishedSources;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.app.argument.IndicatorFinder;
import org.duibiao.app.argument.RegionFinder;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What all kinds of charts have in common: they read the published tables, and write a file or say why not. */
abstract class ChartKind implements Callable<Integer> {

    @Option(names = "--output", paramLabel = "FILE", required = true, descriptionKey = "option.chart.output")
    private String output = "";

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    ChartKind(Terminal terminal, Catalogue catalogue) {
        this.terminal = requireNonNull(terminal, "terminal is null");
        this.catalogue = requireNonNull(catalogue, "catalogue is null");
    }

    /** What the chart shows, or why there is none. */
    abstract ChartOutcome describe(Marts marts);

    @Override
    public final Integer call() {
        PictureFormat format = PictureFormat.ofFile(output)
                .orElseThrow(() -> usage("chart.format", output, String.join(", ", PictureFormat.suffixes())));
        ChartOutcome outcome;
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            outcome = describe(marts);
        }
        ChartTexts texts = ChartTexts.in(terminal.messages().language().locale());
        if (outcome instanceof Refused refused) {
            terminal.err().println(texts.text(refused.reason()));
            refused.choices().forEach(choice -> terminal.err().println("  " + texts.text(choice)));
            return ExitCode.NO_ANSWER.code();
        }
        write(((Described) outcome).chart(), texts, format);
        return ExitCode.DONE.code();
    }

    private void write(ChartDescription chart, ChartTexts texts, PictureFormat format) {
        System.setProperty("java.awt.headless", "true");
        FontFinder fonts = FontFinder.configured(System.getProperties(), System.getenv());
        try {
            ChartPicture picture = new ChartPainter(texts, fonts).paint(chart, format);
            Files.write(Path.of(output), picture.content());
            if (!picture.font().lacking().isEmpty()) {
                terminal.say(
                        "chart.lacking",
                        picture.font().font().getFamily(Locale.ROOT),
                        named(picture.font().lacking()));
            }
            terminal.out().println(output);
        } catch (FontException e) {
            throw new CommandException(ExitCode.FAILED, String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandException(ExitCode.FAILED, terminal.text("chart.notWritten", output, e), e);
        }
    }

    /** Characters with their code points, for those who cannot see them: 𠅤 (U+20164). */
    private static String named(Collection<String> characters) {
        return characters.stream()
                .map(character -> String.format(Locale.ROOT, "%s (U+%04X)", character, character.codePointAt(0)))
                .collect(Collectors.joining(", "));
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Indicator indicator(String words) {
        return new IndicatorFinder(catalogue.indicators(), terminal.messages()).get(words);
    }

    /** The region of a code or a name today. */
    Region region(Marts marts, String words) {
        return region(marts, words, LocalDate.MAX);
    }

    /** The region of a code or a name on a day: of the published ones, fictitious ones among them, else of the catalogue. */
    Region region(Marts marts, String words, LocalDate day) {
        String name = words.strip();
        List<Region> published = new PublishedRegions(marts)
                .on(day).stream()
                        .filter(region -> Stream.of(region.code(), region.fullName(), region.name())
                                .anyMatch(name::equals))
                        .toList();
        if (published.size() == 1) {
            return published.get(0);
        }
        return new RegionFinder(catalogue.regionHistory(), day, terminal.messages()).get(words);
    }

    /**
     * Codes of regions to highlight.
     *
     * @throws CommandException if one is none of those compared: who asks for it would look for it in vain
     */
    Set<String> highlighted(Marts marts, List<String> words, LocalDate day, Collection<String> compared) {
        Set<String> codes = new LinkedHashSet<>();
        for (String each : words) {
            Region region = region(marts, each, day);
            if (!compared.contains(region.code())) {
                throw usage("chart.highlightOutside", region.fullName());
            }
            codes.add(region.code());
        }
        return codes;
    }

    /** Codes of the regions compared in a ranking; of what is none, nobody. */
    static Set<String> compared(RankingOutcome outcome) {
        if (!(outcome instanceof Ranking ranking)) {
            return Set.of();
        }
        Stream<Region> withFigure = Stream.concat(
                ranking.standings().stream().map(row -> row.region()),
                ranking.unranked().stream().map(row -> row.region()));
        return Stream.concat(withFigure, ranking.missing().stream().map(row -> row.region()))
                .map(Region::code)
                .collect(Collectors.toSet());
    }

    CommandException usage(String key, Object... arguments) {
        return new CommandException(ExitCode.BAD_USAGE, terminal.text(key, arguments));
    }

    /** Where the figures of some rankings stand. */
    static Provenance provenance(Marts marts, Collection<RankingOutcome> outcomes) {
        List<String> evidence = outcomes.stream()
                .filter(Ranking.class::isInstance)
                .map(Ranking.class::cast)
                .flatMap(ranking -> Stream.concat(
                        ranking.standings().stream().map(row -> row.figure()),
                        ranking.unranked().stream().map(row -> row.figure())))
                .map(Figure::evidence)
                .toList();
        PublishedSources sources = new PublishedSources(marts);
        return new Provenance(sources.version(), sources.titles(evidence));
    }
}
