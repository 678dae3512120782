package org.duibiao.app.command;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.analytics.export.ResultExport;
import org.duibiao.analytics.publish.RunLog;
import org.duibiao.app.console.Cell;
import org.duibiao.app.console.Column;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Listing;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.model.table.WarehouseLayout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao runs}: the refreshes of a warehouse and how they ended. */
@Command(name = "runs")
public final class RunsCommand implements Callable<Integer> {

    private static final List<String> COUNTS = List.of(
            "seconds",
            "reports_read",
            "reports_rejected",
            "reports_unchanged",
            "observations",
            "facts",
            "disputed_facts");

    @Option(names = "--limit", paramLabel = "RUNS", defaultValue = "20", descriptionKey = "option.runs.limit")
    private long limit;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;

    public RunsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (limit < 1) {
            throw new CommandException(ExitCode.BAD_USAGE, terminal.text("runs.limit"));
        }
        WarehouseLayout layout = warehouse.layout();
        ResultTable runs = new RunLog(layout).latest(limit);
        if (runs.rows().isEmpty()) {
            throw new CommandException(ExitCode.NO_ANSWER, terminal.text("runs.none", layout.root()));
        }
        switch (format) {
            case TABLE -> listing(runs).print(terminal.out(), format);
            case CSV -> new ResultExport(runs).writeCsv(terminal.out());
            case JSON -> new ResultExport(runs).writeJson(terminal.out());
        }
        return ExitCode.DONE.code();
    }

    private Listing listing(ResultTable runs) {
        return new Listing(
                Stream.of(
                                Stream.of(words("run_id"), words("status")),
                                COUNTS.stream().map(id -> Column.numbers(id, terminal.text("column." + id))),
                                Stream.of(words("message")))
                        .flatMap(columns -> columns)
                        .toList(),
                runs.rows().stream().map(this::cells).toList());
    }

    private List<Cell> cells(Row run) {
        LongFunction<Cell> number = Cell::of;
        return Stream.of(
                        Stream.of(
                                Cell.of(run.text("run_id")),
                                Cell.of(run.text("status"), terminal.text("run." + run.text("status")))),
                        COUNTS.stream().map(id -> number.apply(run.number(id))),
                        Stream.of(Cell.of(run.findText("message"))))
                .flatMap(cells -> cells)
                .toList();
    }

    private Column words(String id) {
        return Column.words(id, terminal.text("column." + id));
    }
}
