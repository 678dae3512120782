package org.duibiao.app.command;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.Measure;
import org.duibiao.analytics.mart.PublishedFigures;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Peers;
import org.duibiao.analytics.ranking.Ranker;
import org.duibiao.analytics.ranking.RankingInput;
import org.duibiao.analytics.ranking.RankingOutcome;
import org.duibiao.analytics.ranking.RankingOutcome.Choice;
import org.duibiao.analytics.ranking.RankingOutcome.NothingToRank;
import org.duibiao.analytics.ranking.RankingOutcome.Ranking;
import org.duibiao.analytics.ranking.RankingOutcome.SeveralChoices;
import org.duibiao.analytics.ranking.RankingRequest;
import org.duibiao.app.argument.IndicatorFinder;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.argument.RegionFinder;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.app.ranking.RankingFooter;
import org.duibiao.app.ranking.RankingListing;
import org.duibiao.app.ranking.Titles;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.Region.Level;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao rank}: who stands where on an indicator. */
@Command(name = "rank")
public final class RankCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "INDICATOR", descriptionKey = "argument.indicator")
    private String indicator = "";

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.rank.year")
    private Optional<Integer> year = Optional.empty();

    @Option(names = "--period", paramLabel = "PERIOD", descriptionKey = "option.rank.period")
    private Optional<String> periodText = Optional.empty();

    @Option(names = "--within", paramLabel = "REGION", descriptionKey = "option.rank.within")
    private Optional<String> within = Optional.empty();

    @Option(names = "--peers", paramLabel = "REGION[:GROUP]", descriptionKey = "option.rank.peers")
    private Optional<String> peersText = Optional.empty();

    @Option(names = "--level", paramLabel = "LEVEL", defaultValue = "COUNTY", descriptionKey = "option.rank.level")
    private Level level = Level.COUNTY;

    @Option(names = "--measure", paramLabel = "MEASURE", defaultValue = "level", descriptionKey = "option.rank.measure")
    private String measure = Measure.LEVEL.id();

    @Option(names = "--scope", paramLabel = "SCOPE", descriptionKey = "option.rank.scope")
    private Optional<String> scope = Optional.empty();

    @Option(names = "--basis", paramLabel = "BASIS", descriptionKey = "option.rank.basis")
    private Optional<String> basis = Optional.empty();

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "option.rank.unit")
    private Optional<String> unit = Optional.empty();

    @Option(names = "--origin", paramLabel = "ORIGIN", descriptionKey = "option.rank.origin")
    private Optional<String> origin = Optional.empty();

    @Option(names = "--with-generated", descriptionKey = "option.rank.withGenerated")
    private boolean withGenerated;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public RankCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Indicator ranked = new IndicatorFinder(catalogue.indicators(), terminal.messages()).get(indicator);
        Measure asked = choice("--measure", measure, List.of(Measure.values()), Measure::id);
        scope.ifPresent(this::requireScope);
        origin.ifPresent(id -> choice("--origin", id, List.of("report", "statistics"), known -> known));
        Period period = period();
        if (within.isPresent() && peersText.isPresent()) {
            throw usage("rank.whom");
        }
        RegionFinder regions = new RegionFinder(catalogue.regionHistory(), period.end(), terminal.messages());
        Optional<Region> above = within.map(regions::get);
        Optional<Region> measured = peersText.map(words -> regions.get(words.split(":", 2)[0]));
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            PublishedFigures figures = new PublishedFigures(marts);
            RankingInput input = figures.input(ranked.id(), asked, period);
            RankingOutcome outcome =
                    new Ranker(input).rank(request(ranked, asked, period, group(above, measured, input)));
            return answer(outcome, ranked, period, marts).code();
        }
    }

    private ExitCode answer(RankingOutcome outcome, Indicator ranked, Period period, Marts marts) {
        String title = Titles.of(ranked, terminal.messages().language());
        if (outcome instanceof SeveralChoices several) {
            terminal.say("rank.several", title, several.dimension());
            several.choices().forEach(choice -> terminal.err().println(line(several.dimension(), choice)));
            return ExitCode.NO_ANSWER;
        }
        if (outcome instanceof NothingToRank nothing) {
            terminal.say("rank.nothing", title, PeriodText.of(period));
            nothing.elsewhere().forEach(choice -> terminal.say("rank.elsewhere", choice.value(), choice.regions()));
            terminal.say("rank.whatElse", ranked.id());
            return ExitCode.NO_ANSWER;
        }
        print((Ranking) outcome, marts);
        return ExitCode.DONE;
    }

    private void print(Ranking ranking, Marts marts) {
        RankingListing listing = new RankingListing(terminal.messages());
        if (format != OutputFormat.TABLE) {
            listing.machine(ranking).print(terminal.out(), format);
            return;
        }
        RankingFooter footer = new RankingFooter(terminal.messages(), catalogue);
        terminal.out().println(footer.title(ranking.terms()));
        terminal.out().println();
        listing.standings(ranking).print(terminal.out(), format);
        terminal.out().println();
        if (!ranking.unranked().isEmpty()) {
            listing.unranked(ranking).print(terminal.out(), format);
            terminal.out().println();
        }
        String unitText = listing.unitText(ranking.terms(), listing.scale(ranking));
        footer.lines(
                        ranking,
                        unitText,
                        Warehouse.sources(marts, ranking, terminal.messages()),
                        Warehouse.version(marts))
                .forEach(terminal.out()::println);
    }

    private String line(String dimension, Choice choice) {
        String title = dimension.equals("scope")
                ? Titles.ofScope(catalogue, choice.value(), terminal.messages().language())
                : choice.value();
        return terminal.text("rank.choice", dimension, choice.value(), title, choice.regions());
    }

    private RankingRequest request(Indicator ranked, Measure asked, Period period, Group group) {
        return new RankingRequest(
                ranked.id(),
                ranked.better(),
                asked,
                ranked.subject(),
                period,
                unit.map(id -> choice("--unit", id, ranked.units(), known -> known))
                        .orElse(ranked.unit()),
                scope,
                basis,
                origin,
                withGenerated,
                group);
    }

    private Period period() {
        if (year.isPresent() == periodText.isPresent()) {
            throw usage("rank.when");
        }
        return year.map(Period::ofYear)
                .or(() -> periodText.flatMap(PeriodText::find))
                .orElseThrow(() -> usage("complaint.period", periodText.orElse("")));
    }

    private Group group(Optional<Region> above, Optional<Region> measured, RankingInput input) {
        if (measured.isPresent()) {
            Peers peers = peers();
            return peers.find(measured.get(), input.regions(), input.populations())
                    .orElseThrow(() -> usage("rank.noPeers", measured.get().fullName(), peers.id()));
        }
        return above.map(region -> Group.within(region, level)).orElseGet(() -> Group.of(level));
    }

    /** What stands behind the colon: 岳麓区:province. */
    private Peers peers() {
        String kind = peersText
                .filter(words -> words.contains(":"))
                .map(words -> words.substring(words.indexOf(':') + 1))
                .orElse(Peers.PREFECTURE.id());
        return choice("--peers", kind, List.of(Peers.values()), Peers::id);
    }

    private void requireScope(String id) {
        if (catalogue.findScope(id).isEmpty()) {
            throw usage(
                    "complaint.choice",
                    "--scope",
                    id,
                    catalogue.scopes().stream().map(known -> known.id()).collect(Collectors.joining(", ")));
        }
    }

    private <T> T choice(String option, String id, List<T> choices, Function<T, String> idOf) {
        return choices.stream()
                .filter(known -> idOf.apply(known).equals(id))
                .findFirst()
                .orElseThrow(() -> usage(
                        "complaint.choice",
                        option,
                        id,
                        choices.stream().map(idOf).collect(Collectors.joining(", "))));
    }

    private CommandException usage(String key, Object... arguments) {
        return new CommandException(ExitCode.BAD_USAGE, terminal.text(key, arguments));
    }
}
