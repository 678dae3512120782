package org.duibiao.app.scorecard;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.concurrent.Callable;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.scorecard.PublishedScorecards;
import org.duibiao.analytics.scorecard.ScoredForm;
import org.duibiao.app.argument.RegionFinder;
import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.OutputFormat;
import org.duibiao.app.console.Terminal;
import org.duibiao.app.option.GlobalOptions;
import org.duibiao.app.option.WarehouseOption;
import org.duibiao.app.published.Warehouse;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code duibiao scorecard}: the self-evaluation form as printed, beside the points that the rules give. */
@Command(name = "scorecard")
public final class ScorecardCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "REGION", descriptionKey = "argument.region")
    private String region = "";

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "option.rank.year")
    private int year;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "table", descriptionKey = "option.format")
    private OutputFormat format = OutputFormat.TABLE;

    @Mixin
    private final WarehouseOption warehouse = new WarehouseOption();

    @Mixin
    private final GlobalOptions options = new GlobalOptions();

    private final Terminal terminal;
    private final Catalogue catalogue;

    public ScorecardCommand(Terminal terminal, Catalogue catalogue) {
        this.terminal = terminal;
        this.catalogue = catalogue;
    }

    @Override
    public Integer call() {
        Region asked = new RegionFinder(
                        catalogue.regionHistory(), LocalDate.of(year, Month.DECEMBER, 31), terminal.messages())
                .get(region);
        try (Marts marts = Warehouse.open(warehouse.layout(), terminal.messages())) {
            List<ScoredForm> forms = new PublishedScorecards(marts).list(asked.code(), year);
            if (forms.isEmpty()) {
                terminal.say("scorecard.nothing", asked.fullName(), year);
                return ExitCode.NO_ANSWER.code();
            }
            print(asked, forms);
            return ExitCode.DONE.code();
        }
    }

    private void print(Region asked, List<ScoredForm> forms) {
        if (format == OutputFormat.TABLE) {
            ScorecardPage page = new ScorecardPage(terminal.messages(), catalogue);
            forms.forEach(form -> page.lines(asked.fullName(), year, form).forEach(terminal.out()::println));
        } else {
            new ScorecardRows(forms).print(terminal.out(), format);
        }
    }
}
