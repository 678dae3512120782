package org.duibiao.samples.generator.report;

import java.util.List;
import java.util.Map;
import org.duibiao.model.region.Region;
import org.duibiao.samples.document.Part;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.economy.Bureau;
import org.duibiao.samples.generator.economy.Economy;
import org.duibiao.samples.generator.phrase.Voice;
import org.duibiao.samples.generator.truth.GoldFigure;

/** Composes the report of a region on a year. */
public final class ReportComposer {

    private final long seed;

    public ReportComposer(long seed) {
        this.seed = seed;
    }

    /**
     * A document and what is to be read in it.
     *
     * @param parts in order
     * @param figures in the order of the document
     */
    public record Composed(List<Part> parts, List<GoldFigure> figures) {

        public Composed {
            parts = List.copyOf(parts);
            figures = List.copyOf(figures);
        }
    }

    /** The self-evaluation of a region's bureau on a year. */
    public Composed selfEvaluation(Region region, String cityName, int year) {
        Chance chance = Chance.of(seed, region.code(), year, "self-evaluation");
        Bureau bureau = Bureau.of(seed, region.code(), year);
        ReportFigures figures = new ReportFigures(Economy.of(seed, region.code()), bureau, year, 12, chance);
        Manuscript written = new SelfEvaluation(figures, voice(region, cityName, bureau, year), chance).write();
        return new Composed(written.parts(), written.figures());
    }

    private static Voice voice(Region region, String cityName, Bureau bureau, int year) {
        String name = region.name();
        return new Voice(
                region,
                year,
                12,
                Map.ofEntries(
                        Map.entry("year", String.valueOf(year)),
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
    }
}
