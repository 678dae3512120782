package org.duibiao.app.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.duibiao.analytics.audit.Audit;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.export.ResultExport;
import org.duibiao.app.argument.IndicatorFinder;
import org.duibiao.app.argument.PeriodText;
import org.duibiao.app.argument.RegionFinder;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.catalogue.Indicator;
import org.duibiao.model.period.Period;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao history}: what report after report said of the same figure. */
@Command(name = "history")
public final class HistoryCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "argument.region")
    private String region = "";

    @Parameters(index = "1", paramLabel = "INDICATOR", descriptionKey = "argument.indicator")
    private String indicator = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public HistoryCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Region asked = new RegionFinder(catalogue.regionHistory(), LocalDate.now(), terminal.messages()).get(region);
        Indicator measured = new IndicatorFinder(catalogue.indicators(), terminal.messages()).get(indicator);
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            ResultTable history = new Audit(marts).history(asked.code(), measured.id());
            if (history.rows().isEmpty()) {
                terminal.say("history.none", asked.fullName(), measured.id());
            }
            switch (format) {
                case TABLE -> {
                    if (!history.rows().isEmpty()) {
                        listing(history).print(terminal.out(), format);
                    }
                }
                case CSV -> new ResultExport(history).writeCsv(terminal.out());
                case JSON -> new ResultExport(history).writeJson(terminal.out());
            }
        }
        return ExitCode.DONE.code();
    }

    private Listing listing(ResultTable history) {
        List<Column> columns = List.of("period", "scope", "measure", "stated", "verdict", "report", "quote").stream()
                .map(id -> Column.words(id, terminal.text("column." + id)))
                .toList();
        return new Listing(columns, history.rows().stream().map(this::cells).toList());
    }

    private List<Cell> cells(Row row) {
        return List.of(
                Cell.of(PeriodText.of(new Period(row.day("period_start"), row.day("period_end")))),
                Cell.of(row.text("scope")),
                Cell.of(row.text("measure"), terminal.text("explain." + row.text("measure"))),
                Cell.of(row.text("stated")),
                Cell.of(row.text("verdict"), terminal.text("history." + row.text("verdict"))),
                Cell.of(row.text("report_path")),
                Cell.of(row.text("quote")));
    }
}
