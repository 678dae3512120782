package org.duibiao.analytics.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duibiao.analytics.ranking.Group;
import org.duibiao.analytics.ranking.Peers;
import org.duibiao.model.catalogue.Region;

/** The groups that rankings are published for, with their members at hand: looked up once, asked thousands of times. */
final class RegionGroups {

    /**
     * A group with its members.
     *
     * @param peers country, province or prefecture
     * @param group the group
     * @param regions its members, by code
     */
    record Members(Peers peers, Group group, List<Region> regions) {

        /** Code of the region that the group lies in; of the country, 000000. */
        String code() {
            return group.within().map(Region::code).orElse("000000");
        }

        /** Its name. */
        String name() {
            return group.within().map(Region::fullName).orElse("全国");
        }
    }

    private final List<Region> all;
    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<Group, Members> members = new HashMap<>();

    RegionGroups(List<Region> all) {
        this.all = List.copyOf(all);
        all.forEach(region -> byCode.put(region.code(), region));
    }

    /** The groups that any of these regions belongs to; a prefecture's is left out where it is the province's. */
    List<Members> with(Collection<String> regionCodes) {
        Set<Members> found = new LinkedHashSet<>();
        for (String code : regionCodes) {
            Optional.ofNullable(byCode.get(code)).ifPresent(region -> found.addAll(of(region)));
        }
        return List.copyOf(found);
    }

    private List<Members> of(Region region) {
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
        return members.computeIfAbsent(group, key -> new Members(peers, key, key.ofAnySize(all)));
    }
}
