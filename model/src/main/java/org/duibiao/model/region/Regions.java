package org.duibiao.model.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Regions by code and by what they are called. Immutable. Which regions a running text names is told by
 * {@code org.duibiao.ingest.region.RegionScanner}.
 */
public final class Regions {

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> childrenByCode = new HashMap<>();
    private final Map<String, Set<String>> otherNamesByCode;
    private volatile @Nullable RegionNames names;

    /**
     * Indexes regions.
     *
     * @throws IllegalArgumentException if two have one code, or a parent is not among them
     */
    public Regions(List<Region> regions) {
        this(regions, Map.of());
    }

    /**
     * Indexes regions that were or will be called otherwise.
     *
     * @param otherNamesByCode official names of other times, by code; one that another region bears does not count
     * @throws IllegalArgumentException if two have one code, or a parent is not among them
     */
    public Regions(List<Region> regions, Map<String, Set<String>> otherNamesByCode) {
        this.otherNamesByCode = Map.copyOf(otherNamesByCode);
        for (Region region : regions) {
            if (byCode.put(region.code(), region) != null) {
                throw new IllegalArgumentException("two regions have the code " + region.code());
            }
        }
        for (Region region : regions) {
            region.parentCode().ifPresent(parent -> {
                get(parent);
                childrenByCode
                        .computeIfAbsent(parent, code -> new ArrayList<>())
                        .add(region);
            });
        }
    }

    /** All regions, by code. */
    public List<Region> list() {
        return List.copyOf(byCode.values());
    }

    /**
     * The region of a code.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Region get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("there is no region with the code " + code));
    }

    /** The region of a code, where there is one. */
    public Optional<Region> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The regions right below one. */
    public List<Region> children(Region region) {
        return List.copyOf(childrenByCode.getOrDefault(region.code(), List.of()));
    }

    /** The region right above one; empty for a province. */
    public Optional<Region> parent(Region region) {
        return region.parentCode().map(this::get);
    }

    /** The regions above one, the nearest first. */
    public List<Region> ancestors(Region region) {
        List<Region> ancestors = new ArrayList<>();
        for (Optional<Region> above = parent(region); above.isPresent(); above = parent(above.get())) {
            ancestors.add(above.get());
        }
        return List.copyOf(ancestors);
    }

    /** Whether a region lies below another; no region lies below itself. */
    public boolean isBelow(Region region, Region above) {
        return ancestors(region).contains(above);
    }

    /** What the regions are called; indexed when first asked for, as few commands need it. */
    public RegionNames names() {
        RegionNames known = names;
        return known == null ? index() : known;
    }

    private synchronized RegionNames index() {
        RegionNames known = names;
        if (known == null) {
            known = new RegionNames(list(), otherNamesByCode);
            names = known;
        }
        return known;
    }

    /**
     * The regions of a name: official (岳麓区), with all or some of its parents (湖南省长沙市岳麓区, 长沙岳麓区), customary
     * (湘西州, 都安县) or short (岳麓). Where a surer form fits, a less sure one does not count: 吉林 is the province and
     * not the city.
     *
     * @return one region; several where namesakes are not told apart (鼓楼区); none where nobody is called so
     */
    public List<Region> named(String name) {
        String words = withoutBlanks(name);
        if (names().at(words, 0).isEmpty()) {
            return List.of();
        }
        Map<Region, Integer> doubts = new LinkedHashMap<>();
        followChain(words, 0, List.of(), 0, doubts);
        int least = doubts.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        return doubts.entrySet().stream()
                .filter(entry -> entry.getValue() == least)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static String withoutBlanks(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (Character.isWhitespace(name.charAt(i))) {
                return name.replaceAll("\\s", "");
            }
        }
        return name;
    }

    private void followChain(String name, int from, List<Region> above, int doubt, Map<Region, Integer> doubts) {
        if (from > 0 && from == name.length()) {
            above.forEach(region -> doubts.merge(region, doubt, Math::min));
            return;
        }
        for (RegionNames.Name next : names().at(name, from)) {
            List<Region> below = next.regions().stream()
                    .filter(region -> from == 0 || above.stream().anyMatch(higher -> isBelow(region, higher)))
                    .toList();
            if (!below.isEmpty()) {
                followChain(
                        name,
                        from + next.text().length(),
                        below,
                        doubt + next.form().ordinal(),
                        doubts);
            }
        }
    }
}
