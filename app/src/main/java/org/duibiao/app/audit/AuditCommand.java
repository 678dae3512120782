package org.duibiao.app.audit;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.duibiao.analytics.audit.Audit;
import org.duibiao.analytics.audit.Contradiction;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.app.argument.RegionFinder;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.JsonText;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao audit}: what contradicts what, with the arithmetic and the words. */
@Command(name = "audit")
public final class AuditCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "REGION", descriptionKey = "option.audit.region")
    private @Nullable String region;

    @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "option.audit.year")
    private @Nullable Integer year;

    @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "option.audit.kind")
    private @Nullable String kind;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.audit.format")
    private AuditFormat format = AuditFormat.TABLE;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public AuditCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Optional<Region> asked = Optional.ofNullable(region).map(this::region);
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            print(new Audit(marts).find(asked.map(Region::code), Optional.ofNullable(year), Optional.ofNullable(kind)));
        }
        return ExitCode.DONE.code();
    }

    private Region region(String words) {
        LocalDate day = year == null ? LocalDate.now() : LocalDate.of(year, Month.DECEMBER, 31);
        return new RegionFinder(catalogue.regionHistory(), day, terminal.messages()).get(words);
    }

    private void print(List<Contradiction> findings) {
        FindingWords words = new FindingWords(terminal.messages(), catalogue);
        switch (format) {
            case TABLE -> {
                if (findings.isEmpty()) {
                    terminal.say("audit.nothing");
                } else {
                    new AuditPage(words).lines(findings).forEach(terminal.out()::println);
                }
            }
            case CSV -> AuditRecords.listing(findings).print(terminal.out(), OutputFormat.CSV);
            case JSON -> terminal.out().println(JsonText.of(AuditRecords.objects(findings)));
            case HTML ->
                terminal.out()
                        .print(new AuditHtml(words).page(findings, terminal.text("audit.title", findings.size())));
        }
    }
}
