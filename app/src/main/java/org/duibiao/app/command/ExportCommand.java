package org.duibiao.app.command;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.DatabaseException;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.export.TableExport;
import org.duibiao.app.console.CommandException;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao export}: a published table as a file that other programs read. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {

    /** What a table is exported to. */
    enum ExportFormat {
        CSV,
        JSON,
        PARQUET;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    @Parameters(index = "0", paramLabel = "TABLE", descriptionKey = "option.export.table")
    private String table = "";

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "csv", descriptionKey = "option.export.format")
    private ExportFormat format = ExportFormat.CSV;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            descriptionKey = "option.export.output")
    private Optional<Path> output = Optional.empty();

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;

    public ExportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (format == ExportFormat.PARQUET && output.isEmpty()) {
            throw new CommandException(ExitCode.BAD_USAGE, terminal.text("export.parquetNeedsFile"));
        }
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            TableExport export = new TableExport(marts);
            List<String> tables = export.tables();
            if (!tables.contains(table)) {
                throw new CommandException(
                        ExitCode.BAD_USAGE, terminal.text("export.unknownTable", table, String.join(", ", tables)));
            }
            if (output.isPresent()) {
                writeFile(export, output.get());
            } else {
                write(export, terminal.out());
            }
        }
        return ExitCode.DONE.code();
    }

    /** Writes beside the file and moves it into place, so that nobody ever reads half of it. */
    private void writeFile(TableExport export, Path file) {
        Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        try {
            if (format == ExportFormat.PARQUET) {
                export.writeParquet(table, unfinished);
            } else {
                try (OutputStream out = Files.newOutputStream(unfinished)) {
                    write(export, out);
                }
            }
            Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            terminal.say("export.written", file);
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    ExitCode.FAILED,
                    terminal.text(
                            "export.noFolder",
                            String.valueOf(file.toAbsolutePath().getParent())),
                    e);
        } catch (IOException | DatabaseException e) {
            throw new CommandException(
                    ExitCode.FAILED, terminal.text("export.notWritten", file, String.valueOf(e.getMessage())), e);
        }
    }

    private void write(TableExport export, OutputStream out) {
        if (format == ExportFormat.JSON) {
            export.writeJson(table, out);
        } else {
            export.writeCsv(table, out);
        }
    }
}
