package org.duibiao.ingest.claim.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duibiao.model.catalogue.Region;
import org.duibiao.model.catalogue.Regions;

/** Which region a row of a table is keyed by. */
sealed interface RowRegion {

    /** The report's own, by name or as the total. */
    record Own() implements RowRegion {}

    /** A region below the report's own, or any region where the report's own is not known. */
    record Keyed(Region region) implements RowRegion {}

    /** Another region, a park, or a part of the region that is none. */
    record Foreign(String reason, String words) implements RowRegion {}

    /** The row is keyed by something that is no region. */
    record None() implements RowRegion {}

    Set<String> TOTALS = Set.of(
            "合计", "总计", "总数", "全市", "全县", "全区", "全州", "全省", "全旗", "全盟", "汇总", "全市合计", "全县合计", "全区合计", "全市总计", "全州合计");
    List<String> PARKS = List.of("开发区", "高新区", "经开区", "园区", "工业园", "新区", "示范区", "管委会", "管理区", "产业园", "集聚区", "保税区");
    List<String> TOWNS = List.of("街道", "镇", "乡", "街道办", "苏木", "农场", "林场");

    /**
     * What a row's head keys it by.
     *
     * @param words the head
     * @param own the report's region
     */
    static RowRegion of(String words, Optional<Region> own, Regions regions) {
        String name = words.replaceAll("[\\s\\u00a0\\u3000:：]+", "");
        if (name.isEmpty()) {
            return new None();
        }
        if (TOTALS.contains(name)) {
            return new Own();
        }
        List<Region> named = regions.named(name);
        if (own.isPresent() && named.contains(own.get())) {
            return new Own();
        }
        List<Region> below = named.stream()
                .filter(region -> own.isEmpty() || regions.isBelow(region, own.get()))
                .toList();
        if (below.size() == 1) {
            return new Keyed(below.get(0));
        }
        if (!named.isEmpty() && name.length() > 1) {
            return new Foreign("other_region", name);
        }
        if (PARKS.stream().anyMatch(name::endsWith)) {
            return new Foreign("park", name);
        }
        return TOWNS.stream().anyMatch(name::endsWith) ? new Foreign("other_region", name) : new None();
    }
}
