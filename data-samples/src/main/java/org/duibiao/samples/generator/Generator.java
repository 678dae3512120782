package org.duibiao.samples.generator;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.duibiao.model.region.Region;
import org.duibiao.samples.generator.chance.Chance;
import org.duibiao.samples.generator.form.Form;
import org.duibiao.samples.generator.mistake.Slips;
import org.duibiao.samples.generator.region.FictitiousRegions;
import org.duibiao.samples.generator.report.ReportComposer;

/**
 * Makes reports of fictitious regions. A seed settles every word and figure; a report stays the same whatever other regions
 * and years are asked for beside it.
 */
public final class Generator {

    private static final String SUMMARY = "-summary";
    private static final String BUDGET = "-budget";

    private final long seed;
    private final ReportComposer composer;

    public Generator(long seed) {
        this.seed = seed;
        this.composer = new ReportComposer(seed);
    }

    /**
     * The self-evaluations of the first regions, by region and year, made one by one as they are taken; none has a mistake.
     *
     * @param regions how many
     * @param firstYear from 2016 on
     * @param lastYear up to 2034
     */
    public Stream<GeneratedReport> reports(int regions, int firstYear, int lastYear) {
        return reports(regions, firstYear, lastYear, 0);
    }

    /**
     * The same, some with a mistake planted, of a kind that is drawn.
     *
     * @param mistakes how many of a hundred reports have one
     */
    public Stream<GeneratedReport> reports(int regions, int firstYear, int lastYear, int mistakes) {
        return FictitiousRegions.reporting(regions).stream()
                .flatMap(region -> IntStream.rangeClosed(firstYear, lastYear)
                        .mapToObj(year -> selfEvaluation(
                                region, year, slips(region, year, year == firstYear, year == lastYear, mistakes))));
    }

    /** The budgets, summaries and accounts of all those years, and a statistical table of them, by region. */
    public Stream<GeneratedReport> otherDocuments(int regions, int firstYear, int lastYear) {
        return FictitiousRegions.reporting(regions).stream()
                .flatMap(region -> Stream.concat(
                        IntStream.rangeClosed(firstYear, lastYear)
                                .boxed()
                                .flatMap(year -> Stream.of(
                                        departmentBudget(region, year),
                                        workSummary(region, year),
                                        finalAccounts(region, year))),
                        Stream.of(statisticalTable(region, firstYear, lastYear))));
    }

    /** A summary of a bureau's work in the first months of a year. */
    public GeneratedReport workSummary(Region region, int year) {
        return report(
                region,
                year,
                SUMMARY,
                year + "年工作总结",
                composer.workSummary(region, FictitiousRegions.parentName(region), year));
    }

    /** The published accounts of a bureau at the end of a year. */
    public GeneratedReport finalAccounts(Region region, int year) {
        return report(
                region,
                year,
                "-accounts",
                year + "年度部门决算公开说明",
                composer.finalAccounts(region, FictitiousRegions.parentName(region), year));
    }

    /** The budget that a bureau publishes at the beginning of a year. */
    public GeneratedReport departmentBudget(Region region, int year) {
        return report(
                region,
                year,
                BUDGET,
                year + "年度部门预算公开说明",
                composer.departmentBudget(region, FictitiousRegions.parentName(region), year));
    }

    /** A table of a region's figures, a column a year. */
    public GeneratedReport statisticalTable(Region region, int firstYear, int lastYear) {
        return report(
                region,
                lastYear,
                "-statistics",
                firstYear + "-" + lastYear + "年主要商务经济指标统计表",
                composer.statisticalTable(region, firstYear, lastYear));
    }

    private static GeneratedReport report(
            Region region, int year, String suffix, String title, ReportComposer.Composed composed) {
        return new GeneratedReport(
                region.code() + "-" + year + suffix,
                region,
                year,
                suffix.equals(SUMMARY) || suffix.equals(BUDGET) ? year : year + 1,
                region.name() + "商务局" + title,
                composed.parts(),
                composed.figures(),
                composed.mistakes());
    }

    /** Whose form a region's bureau uses, in all years. */
    public Form.Family family(Region region) {
        return composer.family(region);
    }

    private Slips slips(Region region, int year, boolean isFirst, boolean isLast, int mistakes) {
        Chance chance = Chance.of(seed, region.code(), year, "mistakes");
        return chance.percent(mistakes)
                ? Slips.draw(chance, isFirst, isLast, composer.family(region) == Form.Family.MINISTRY)
                : Slips.none();
    }

    /** The self-evaluation of a region on a year, with the mistake that is wanted, if any. */
    public GeneratedReport selfEvaluation(Region region, int year, Slips slips) {
        ReportComposer.Composed composed =
                composer.selfEvaluation(region, FictitiousRegions.parentName(region), year, slips);
        return report(region, year, "", year + "年度部门整体支出绩效自评报告", composed);
    }
}
