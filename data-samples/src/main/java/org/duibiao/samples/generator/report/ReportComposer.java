package org.duibiao.samples.generator.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.duibiao.samples.document.Part;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.economy.Economy;
import org.duibiao.samples.generator.form.Form;
import org.duibiao.samples.generator.mistake.MistakeKind;
import org.duibiao.samples.generator.mistake.Planted;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.phrase.AmountWords;
import org.duibiao.samples.generator.phrase.Voice;
import org.duibiao.samples.generator.truth.GoldFigure;

/** Composes the report of a region on a year. */
public final class ReportComposer {

    private static final int HUNAN_SHARE = 40;
    private static final int WHOLE_YEAR = 12;

    private final long seed;

    public ReportComposer(long seed) {
        this.seed = seed;
    }

    /**
     * A document, what is to be read in it, and what is wrong in it.
     *
     * @param parts in order
     * @param figures in the order of the document
     * @param mistakes that were planted
     */
    public record Composed(List<Part> parts, List<GoldFigure> figures, List<Planted> mistakes) {

        public Composed {
            parts = List.copyOf(parts);
            figures = List.copyOf(figures);
            mistakes = List.copyOf(mistakes);
        }
    }

    /** Whose form a region's bureau uses, in all years. */
    public Form.Family family(Region region) {
        return Chance.of(seed, region.code(), "family").percent(HUNAN_SHARE) ? Form.Family.HUNAN : Form.Family.MINISTRY;
    }

    /**
     * The self-evaluation of a region's bureau on a year.
     *
     * @param slips the mistake that it is to have, if any
     */
    public Composed selfEvaluation(Region region, String cityName, int year, Slips slips) {
        Chance chance = Chance.of(seed, region.code(), year, "self-evaluation");
        Bureau bureau = Bureau.of(seed, region.code(), year);
        FigureSlips figureSlips = FigureSlips.of(slips, chance);
        ReportFigures figures =
                new ReportFigures(Economy.of(seed, region.code()), bureau, year, WHOLE_YEAR, chance, figureSlips::slip);
        if (slips.wants(MistakeKind.EXECUTION_RATE)) {
            figures.misstateExecutionRate(slips);
        }
        Manuscript written = new SelfEvaluation(
                        figures,
                        figureSlips,
                        slips,
                        voice(region, cityName, bureau, year, WHOLE_YEAR),
                        family(region),
                        chance,
                        Chance.of(seed, region.code(), year, "tiers"))
                .write();
        return new Composed(written.parts(), written.figures(), planted(slips, written));
    }

    /** A summary of a bureau's work in the first months of a year. */
    public Composed workSummary(Region region, String cityName, int year) {
        Chance chance = Chance.of(seed, region.code(), year, "work summary");
        Bureau bureau = Bureau.of(seed, region.code(), year);
        int months = chance.between(3, 11);
        ReportFigures figures = new ReportFigures(
                Economy.of(seed, region.code()), bureau, year, months, chance, UnaryOperator.identity());
        return composed(new WorkSummary(figures, voice(region, cityName, bureau, year, months), chance).write());
    }

    /** The published accounts of a bureau at the end of a year. */
    public Composed finalAccounts(Region region, String cityName, int year) {
        Chance chance = Chance.of(seed, region.code(), year, "accounts");
        Bureau bureau = Bureau.of(seed, region.code(), year);
        ReportFigures figures = new ReportFigures(
                Economy.of(seed, region.code()), bureau, year, WHOLE_YEAR, chance, UnaryOperator.identity());
        return composed(FinalAccounts.write(figures, voice(region, cityName, bureau, year, WHOLE_YEAR), chance));
    }

    /** The budget that a bureau publishes at the beginning of a year. */
    public Composed departmentBudget(Region region, String cityName, int year) {
        Chance chance = Chance.of(seed, region.code(), year, "budget");
        Bureau bureau = Bureau.of(seed, region.code(), year);
        ReportFigures figures = new ReportFigures(
                Economy.of(seed, region.code()), bureau, year, WHOLE_YEAR, chance, UnaryOperator.identity());
        return composed(DepartmentBudget.write(figures, voice(region, cityName, bureau, year, WHOLE_YEAR), chance));
    }

    /** A table of a region's figures, a column a year. */
    public Composed statisticalTable(Region region, int firstYear, int lastYear) {
        return composed(
                StatisticalTable.write(region.name() + "商务局", Economy.of(seed, region.code()), firstYear, lastYear));
    }

    private static Composed composed(Manuscript written) {
        return new Composed(written.parts(), written.figures(), List.of());
    }

    /** The mistakes, quoted as they are printed: digits may stand in full width, or set apart by thousands. */
    private static List<Planted> planted(Slips slips, Manuscript written) {
        return slips.planted().stream()
                .map(mistake -> new Planted(
                        mistake.kind(),
                        mistake.indicator(),
                        mistake.quotes().stream()
                                .flatMap(quote -> Stream.of(quote, AmountWords.wide(quote)))
                                .filter(written::says)
                                .toList()))
                .toList();
    }

    private static Voice voice(Region region, String cityName, Bureau bureau, int year, int months) {
        String name = region.name();
        Map<String, String> facts = new HashMap<>(Map.ofEntries(
                Map.entry("year", String.valueOf(year)),
                Map.entry("last_year", String.valueOf(year - 1)),
                Map.entry("next", String.valueOf(year + 1)),
                Map.entry("kind", name.substring(name.length() - 1)),
                Map.entry("short", name.substring(0, name.length() - 1)),
                Map.entry("region", name),
                Map.entry("city", cityName),
                Map.entry("other", cityName),
                Map.entry("bureau", name + "商务局"),
                Map.entry("town", "城关镇"),
                Map.entry("park", "工业园区"),
                Map.entry("sections", String.valueOf(bureau.sections())),
                Map.entry("retired", String.valueOf(bureau.retired()))));
        Catalogue.bundled()
                .exchangeRates()
                .find("USD", year)
                .ifPresent(rate -> facts.put("rate", rate.cnyPerUnit().toPlainString()));
        return new Voice(region, year, months, facts);
    }
}
