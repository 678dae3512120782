package org.duibiao.analytics.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Peers;
import org.duibiao.model.region.Region;

/** The groups that rankings are published for, with their members at hand: looked up once, asked thousands of times. */
final class RegionGroups {

    /**
     * A group with its members.
     *
     * @param peers country, province or prefecture
     * @param group the group
     * @param key what tells it from the others
     * @param regions its members, by code
     */
    record Members(Peers peers, Group group, String key, List<Region> regions) {

        private static final String COUNTRY = "000000";

        static String key(Group group) {
            return group.level() + group.within().map(Region::code).orElse(COUNTRY);
        }

        /** Code of the region that the group lies in; of the country, 000000. */
        String code() {
            return group.within().map(Region::code).orElse(COUNTRY);
        }

        /** Its name. */
        String name() {
            return group.within().map(Region::fullName).orElse("全国");
        }
    }

    private final List<Region> all;
    private final Map<String, Region> byCode;
    private final Map<String, Members> byKey = new HashMap<>();
    private final Map<String, List<Members>> byRegion = new HashMap<>();

    RegionGroups(List<Region> all) {
        this.all = all;
        this.byCode = all.stream().collect(Collectors.toMap(Region::code, region -> region));
    }

    /** The groups that any of these regions belongs to; a prefecture's is left out where it is the province's. */
    List<Members> with(Collection<String> regionCodes) {
        Map<String, Members> found = new LinkedHashMap<>();
        for (String code : regionCodes) {
            byRegion.computeIfAbsent(code, this::groupsOf).forEach(members -> found.put(members.key(), members));
        }
        return List.copyOf(found.values());
    }

    /** Looked up when it is asked for: most regions have no figure in a ranking, and there are thousands. */
    private List<Members> groupsOf(String code) {
        Region region = byCode.get(code);
        if (region == null) {
            return List.of();
        }
        List<Members> groups = new ArrayList<>();
        groups.add(members(Peers.COUNTRY, Group.of(region.level())));
        above(region.provinceCode(), region)
                .ifPresent(province -> groups.add(members(Peers.PROVINCE, Group.within(province, region.level()))));
        region.parentCode()
                .filter(parent -> !parent.equals(region.provinceCode()))
                .flatMap(parent -> above(parent, region))
                .ifPresent(parent -> groups.add(members(Peers.PREFECTURE, Group.within(parent, region.level()))));
        return groups;
    }

    private Optional<Region> above(String code, Region region) {
        return Optional.ofNullable(byCode.get(code))
                .filter(above -> above.level().compareTo(region.level()) < 0);
    }

    private Members members(Peers peers, Group group) {
        String key = Members.key(group);
        Members known = byKey.get(key);
        if (known == null) {
            known = new Members(peers, group, key, List.copyOf(group.ofAnySize(all)));
            byKey.put(key, known);
        }
        return known;
    }
}
