package org.duibiao.app.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.duibiao.app.argument.IndicatorFinder;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao catalogue}: what can be asked for, by which names. Needs no warehouse. */
@Command(name = "catalogue")
public final class CatalogueCommand implements Callable<Integer> {

    /** What the catalogue holds. */
    enum Part {
        INDICATORS,
        SCOPES,
        REGIONS,
        UNITS;

        static Optional<Part> find(String id) {
            return Arrays.stream(values())
                    .filter(part -> part.toString().equals(id))
                    .findFirst();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final String JOIN = " · ";

    @Parameters(index = "0..1", arity = "0..2", paramLabel = "PART|SEARCH", descriptionKey = "option.catalogue.words")
    private List<String> words = new ArrayList<>();

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(names = "--on", paramLabel = "DATE", descriptionKey = "option.catalogue.on")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--all", descriptionKey = "option.catalogue.all")
    private boolean all;

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public CatalogueCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Optional<Part> named = words.stream().findFirst().flatMap(Part::find);
        if (named.isEmpty() && words.size() > 1) {
            throw new CommandException(
                    ExitCode.BAD_USAGE,
                    terminal.text("complaint.choice", "PART", words.get(0), List.of(Part.values())));
        }
        Part part = named.orElse(Part.INDICATORS);
        Optional<String> search = words.stream().skip(named.isPresent() ? 1 : 0).findFirst();
        Listing listing = switch (part) {
            case INDICATORS -> indicators(search);
            case SCOPES -> scopes(search);
            case REGIONS -> regions(search);
            case UNITS -> units(search);
        };
        if (listing.rows().isEmpty()) {
            terminal.say("catalogue.nothingFound", search.orElse(""), part);
            return ExitCode.NO_ANSWER.code();
        }
        listing.print(terminal.out(), format);
        return ExitCode.DONE.code();
    }

    private Listing indicators(Optional<String> search) {
        boolean chinese = terminal.messages().language() == Language.CHINESE;
        return new Listing(
                List.of(words("indicator_id"), words("title"), words("units"), words("better"), words("aliases")),
                catalogue.indicators().stream()
                        .filter(indicator -> wanted(search, IndicatorFinder.names(indicator)))
                        .map(indicator -> List.of(
                                Cell.of(indicator.id()),
                                Cell.of(chinese ? indicator.titleZh() : indicator.titleEn()),
                                list(indicator.units()),
                                Cell.of(
                                        indicator.better().id(),
                                        terminal.text(
                                                "better." + indicator.better().id())),
                                list(indicator.aliases())))
                        .toList());
    }

    private Listing scopes(Optional<String> search) {
        return new Listing(
                List.of(words("scope"), words("title_zh"), words("title_en"), words("words"), words("applies_to")),
                catalogue.scopes().stream()
                        .filter(scope -> wanted(
                                search,
                                Stream.concat(
                                        Stream.of(scope.id(), scope.titleZh(), scope.titleEn()),
                                        scope.words().stream())))
                        .map(scope -> List.of(
                                Cell.of(scope.id()),
                                Cell.of(scope.titleZh()),
                                Cell.of(scope.titleEn()),
                                list(scope.words()),
                                scope.appliesTo().isEmpty()
                                        ? Cell.of(List.of(), terminal.text("catalogue.anyIndicator"))
                                        : list(scope.appliesTo())))
                        .toList());
    }

    /** Regions in force today or on the day asked for; of all times where all are. */
    private Listing regions(Optional<String> search) {
        LocalDate asked = day.orElse(LocalDate.MAX);
        return new Listing(
                List.of(
                        words("region_code"),
                        words("full_name"),
                        words("short_name"),
                        words("level"),
                        words("valid_from"),
                        words("valid_to"),
                        words("origin")),
                catalogue.regionHistory().list().stream()
                        .filter(region -> all || region.isInForceOn(asked))
                        .filter(region ->
                                wanted(search, Stream.of(region.code(), region.fullName(), region.shortName())))
                        .map(this::cells)
                        .toList());
    }

    private List<Cell> cells(Region region) {
        return List.of(
                Cell.of(region.code()),
                Cell.of(region.fullName()),
                Cell.of(region.shortName()),
                Cell.of(region.level().name().toLowerCase(Locale.ROOT), terminal.text("level." + region.level())),
                Cell.of(region.validFrom().map(LocalDate::toString)),
                Cell.of(region.validTo().map(LocalDate::toString)),
                region.isGenerated() ? Cell.of("generated", terminal.text("origin.generated")) : Cell.none());
    }

    private Listing units(Optional<String> search) {
        return new Listing(
                List.of(words("unit"), words("dimension"), words("base"), Column.numbers("factor", title("factor"))),
                catalogue.units().stream()
                        .filter(unit -> wanted(search, Stream.of(unit.text(), unit.base())))
                        .map(unit -> List.of(
                                Cell.of(unit.text()),
                                Cell.of(unit.dimension().name().toLowerCase(Locale.ROOT)),
                                Cell.of(unit.base()),
                                Cell.of(unit.factor(), unit.factor().toPlainString())))
                        .toList());
    }

    private static boolean wanted(Optional<String> search, Stream<String> names) {
        return search.map(asked -> asked.toLowerCase(Locale.ROOT))
                .map(asked ->
                        names.anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(asked)))
                .orElse(true);
    }

    private static Cell list(List<String> words) {
        return words.isEmpty() ? Cell.of(List.of(), Cell.NOTHING) : Cell.of(words, String.join(JOIN, words));
    }

    private Column words(String id) {
        return Column.words(id, title(id));
    }

    private String title(String id) {
        return terminal.text("column." + id);
    }
}
