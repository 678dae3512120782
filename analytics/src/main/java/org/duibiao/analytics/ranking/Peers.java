package org.duibiao.analytics.ranking;

import static java.util.stream.Collectors.partitioningBy;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.figure.Amount;
import org.duibiao.model.region.Region;

/** Whom a region is measured against: always regions of its own level. */
public enum Peers {
    /** All of the country. */
    COUNTRY,
    /** Those of its province. */
    PROVINCE,
    /** Those of its prefecture; of a county without one, those of its province. */
    PREFECTURE,
    /** Those of the country that are in its quarter by resident population. */
    POPULATION;

    /** As commands carry it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The group of a region's peers.
     *
     * @return empty where the region has none of that kind: a province has no province above it, and a region whose
     *     population is unknown is in no quarter
     */
    public Optional<Group> find(Region region, List<Region> regions, Map<String, Amount> populations) {
        Group country = Group.of(region.level());
        return switch (this) {
            case COUNTRY -> Optional.of(country);
            case PROVINCE -> above(region.provinceCode(), region, regions);
            case PREFECTURE -> region.parentCode().flatMap(parent -> above(parent, region, regions));
            case POPULATION ->
                Optional.ofNullable(quarters(country.ofAnySize(regions), populations)
                                .get(region.code()))
                        .map(country::inPopulationQuarter);
        };
    }

    private static Optional<Group> above(String code, Region region, List<Region> regions) {
        return regions.stream()
                .filter(above -> above.code().equals(code))
                .filter(above -> above.level().compareTo(region.level()) < 0)
                .findFirst()
                .map(above -> Group.within(above, region.level()));
    }

    /** The regions of a group; where it is a quarter by population, those whose population is known to be in it. */
    static List<Region> members(Group group, List<Region> regions, Map<String, Amount> populations) {
        List<Region> ofAnySize = group.ofAnySize(regions);
        if (group.populationQuarter().isEmpty()) {
            return ofAnySize;
        }
        Map<String, Integer> quarters = quarters(ofAnySize, populations);
        Integer wanted = group.populationQuarter().getAsInt();
        return ofAnySize.stream()
                .filter(region -> wanted.equals(quarters.get(region.code())))
                .toList();
    }

    /**
     * The quarter of every region whose population is known, 1 the most populous; equal populations share a quarter. Fictitious regions have quarters of their own:
     * no real one moves to another because samples were loaded.
     */
    private static Map<String, Integer> quarters(List<Region> regions, Map<String, Amount> populations) {
        Map<String, Integer> quarters = new HashMap<>();
        regions.stream()
                .collect(partitioningBy(Region::isGenerated))
                .values()
                .forEach(alike -> quarters.putAll(quartersOfAlike(alike, populations)));
        return quarters;
    }

    private static Map<String, Integer> quartersOfAlike(List<Region> regions, Map<String, Amount> populations) {
        List<Region> bySize = regions.stream()
                .filter(region -> populations.containsKey(region.code()))
                .sorted(Comparator.comparing((Region region) -> size(region, populations))
                        .reversed()
                        .thenComparing(Region::code))
                .toList();
        Map<String, Integer> quarters = new HashMap<>();
        int position = 0;
        for (int index = 0; index < bySize.size(); index++) {
            Region region = bySize.get(index);
            boolean asBefore =
                    index > 0 && size(region, populations).compareTo(size(bySize.get(index - 1), populations)) == 0;
            position = asBefore ? position : index + 1;
            quarters.put(region.code(), Quarters.of(position, bySize.size()));
        }
        return quarters;
    }

    private static BigDecimal size(Region region, Map<String, Amount> populations) {
        Amount population = populations.get(region.code());
        if (population == null) {
            throw new IllegalArgumentException("the population of " + region.fullName() + " is unknown");
        }
        return population.value();
    }
}
