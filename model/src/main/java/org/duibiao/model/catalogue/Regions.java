package org.duibiao.model.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Regions by code and by what they are called. Immutable. */
public final class Regions {

    private final Map<String, Region> byCode = new LinkedHashMap<>();
    private final Map<String, List<Region>> childrenByCode = new HashMap<>();

    /**
     * Indexes regions.
     *
     * @throws IllegalArgumentException if two have one code, or a parent is not among them
     */
    public Regions(List<Region> regions) {
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
}
