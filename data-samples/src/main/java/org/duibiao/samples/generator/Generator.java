package org.duibiao.samples.generator;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.model.region.Region;
import org.duibiao.samples.generator.region.FictitiousRegions;
import org.duibiao.samples.generator.report.ReportComposer;

/**
 * Makes reports of fictitious regions. A seed settles every word and figure; a report stays the same whatever other regions
 * and years are asked for beside it.
 */
public final class Generator {

    private final ReportComposer composer;

    public Generator(long seed) {
        this.composer = new ReportComposer(seed);
    }

    /**
     * The self-evaluations of the first regions, by region and year, made one by one as they are taken.
     *
     * @param regions how many
     * @param firstYear from 2016 on
     * @param lastYear up to 2034
     */
    public Stream<GeneratedReport> reports(int regions, int firstYear, int lastYear) {
        List<Region> reporting = FictitiousRegions.reporting(regions);
        return reporting.stream()
                .flatMap(region ->
                        IntStream.rangeClosed(firstYear, lastYear).mapToObj(year -> selfEvaluation(region, year)));
    }

    /** The self-evaluation of a region on a year. */
    public GeneratedReport selfEvaluation(Region region, int year) {
        ReportComposer.Composed composed = composer.selfEvaluation(region, FictitiousRegions.parentName(region), year);
        return new GeneratedReport(
                region.code() + "-" + year,
                region,
                year,
                region.name() + "商务局" + year + "年度部门整体支出绩效自评报告",
                composed.parts(),
                composed.figures());
    }
}
