package org.duibiao.app.statistics;

import java.util.List;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.mart.LoadedStatistics;
import org.duibiao.analytics.mart.PublishedStatistics;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.ShownPath;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.app.ranking.Titles;
import org.duibiao.model.catalogue.Catalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao statistics list}: the official tables of a warehouse and what each gives. */
@Command(name = "list")
final class StatisticsList implements Callable<Integer> {

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    StatisticsList(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        List<LoadedStatistics> loaded;
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            loaded = new PublishedStatistics(marts).list();
        }
        if (loaded.isEmpty()) {
            terminal.say("statistics.none", warehouse.layout().root());
            return ExitCode.NO_ANSWER.code();
        }
        new Listing(columns(), loaded.stream().map(this::cells).toList()).print(terminal.out(), format);
        return ExitCode.DONE.code();
    }

    private List<Column> columns() {
        return List.of(
                words("file"),
                words("indicator_id"),
                words("title"),
                words("years"),
                number("figures"),
                number("ranked"),
                number("sources"),
                words("source_titles"));
    }

    private List<Cell> cells(LoadedStatistics loaded) {
        List<String> titles = loaded.sourceTitles();
        String first = titles.get(0);
        return List.of(
                Cell.of(loaded.file(), ShownPath.of(loaded.file())),
                Cell.of(loaded.indicatorId()),
                Cell.of(Titles.of(
                        catalogue.get(loaded.indicatorId()), terminal.messages().language())),
                Cell.of(
                        loaded.firstYear() == loaded.lastYear()
                                ? Integer.toString(loaded.firstYear())
                                : loaded.firstYear() + "–" + loaded.lastYear()),
                Cell.of(loaded.figures()),
                Cell.of(loaded.regions()),
                Cell.of((long) titles.size()),
                Cell.of(titles, titles.size() == 1 ? first : terminal.text("statistics.amongOthers", first)));
    }

    private Column words(String id) {
        return Column.words(id, terminal.text("column." + id));
    }

    private Column number(String id) {
        return Column.numbers(id, terminal.text("column." + id));
    }
}
