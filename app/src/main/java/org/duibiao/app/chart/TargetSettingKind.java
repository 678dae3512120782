package org.duibiao.app.chart;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.duibiao.analytics.chart.ChartOutcome;
import org.duibiao.analytics.chart.builder.Provenance;
import org.duibiao.analytics.chart.builder.TargetSettingCharts;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.figure.TargetSetting;
import org.duibiao.analytics.mart.PublishedRegions;
import org.duibiao.analytics.mart.PublishedSources;
import org.duibiao.analytics.mart.PublishedTargetSettings;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.app.console.Terminal;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code duibiao chart target-setting}: how far targets were overshot, a row a region. */
@Command(name = "target-setting")
final class TargetSettingKind extends ChartKind {

    private static final String GENERATED = "generated";

    @Option(names = "--year", paramLabel = "YEAR", required = true, descriptionKey = "option.rank.year")
    private int year;

    @Option(names = "--highlight", paramLabel = "REGION", descriptionKey = "option.chart.highlight")
    private List<String> highlighted = List.of();

    @Option(names = "--with-generated", descriptionKey = "option.rank.withGenerated")
    private boolean withGenerated;

    @Mixin
    private final GroupOptions regions = new GroupOptions();

    TargetSettingKind(Terminal terminal, Catalogue catalogue) {
        super(terminal, catalogue);
    }

    @Override
    ChartOutcome describe(Marts marts) {
        LocalDate end = LocalDate.of(year, Month.DECEMBER, 31);
        Group group = regions.group(this, marts);
        PublishedTargetSettings published = new PublishedTargetSettings(marts);
        List<TargetSetting> settings = settings(published, group);
        List<Region> members = members(marts, end, group, settings, published.covered(year));
        Set<String> codes = members.stream().map(Region::code).collect(Collectors.toSet());
        Set<String> asked = highlighted(marts, highlighted, end, codes);
        PublishedSources sources = new PublishedSources(marts);
        return new TargetSettingCharts(
                        new Provenance(sources.version(), sources.titles(published.reports(codes, year))))
                .describe(group, members, year, settings, asked);
    }

    /** Those of reports, and those of generated ones where they are asked for. */
    private List<TargetSetting> settings(PublishedTargetSettings published, Group group) {
        return published.of(year).stream()
                .filter(setting -> isGeneratedAsked(group) || !setting.origin().equals(GENERATED))
                .toList();
    }

    /**
     * Fictitious regions are nobody's neighbours unless they are asked for, or somebody has reports of his own under their
     * codes; of those that are, only the ones that something was loaded of.
     */
    private List<Region> members(
            Marts marts, LocalDate day, Group group, List<TargetSetting> settings, Set<String> covered) {
        boolean asked = isGeneratedAsked(group);
        boolean reported = settings.stream()
                .anyMatch(setting -> Region.isGenerated(setting.regionCode())
                        && !setting.origin().equals(GENERATED));
        return group.ofAnySize(new PublishedRegions(marts).on(day)).stream()
                .filter(region -> !region.isGenerated() || reported || asked && covered.contains(region.code()))
                .toList();
    }

    private boolean isGeneratedAsked(Group group) {
        return withGenerated || group.within().filter(Region::isGenerated).isPresent();
    }
}
