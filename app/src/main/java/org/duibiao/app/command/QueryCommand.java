package org.duibiao.app.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.DatabaseException;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.duckdb.ResultTable;
import org.duibiao.analytics.export.ResultExport;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.ResultListing;
import org.duibiao.app.published.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao query}: SQL on the published tables, read-only. */
@Command(name = "query")
public final class QueryCommand implements Callable<Integer> {

    private static final String STANDARD_INPUT = "-";

    @Parameters(index = "0", paramLabel = "SQL", descriptionKey = "option.query.sql")
    private String sql = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private OutputFormat format = OutputFormat.TABLE;

    @Option(names = "--limit", paramLabel = "ROWS", defaultValue = "10000", descriptionKey = "option.query.limit")
    private long limit;

    @Option(names = "--timeout", paramLabel = "SECONDS", defaultValue = "0", descriptionKey = "option.query.timeout")
    private long timeout;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final InputStream standardInput;

    public QueryCommand(Terminal terminal, InputStream standardInput) {
        this.terminal = terminal;
        this.standardInput = standardInput;
    }

    @Override
    public Integer call() {
        if (limit < 1 || timeout < 0) {
            throw new CommandException(ExitCode.BAD_USAGE, terminal.text("query.limits"));
        }
        String query = sql.equals(STANDARD_INPUT) ? readInput() : sql;
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            ResultTable result = marts.queryFromOutside(query, limit, Duration.ofSeconds(timeout));
            print(result);
            if (!result.complete()) {
                terminal.say("query.cut", limit);
            }
            return ExitCode.DONE.code();
        } catch (DatabaseException e) {
            throw new CommandException(ExitCode.BAD_USAGE, terminal.text("query.failed", e.getMessage()), e);
        }
    }

    private void print(ResultTable result) {
        switch (format) {
            case TABLE -> ResultListing.of(result).print(terminal.out(), format);
            case CSV -> new ResultExport(result).writeCsv(terminal.out());
            case JSON -> new ResultExport(result).writeJson(terminal.out());
        }
    }

    private String readInput() {
        try {
            return new String(standardInput.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read standard input", e);
        }
    }
}
