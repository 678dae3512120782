package org.duibiao.ingest.identification;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.duibiao.ingest.region.RegionOccurrence;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionNames;
import org.duibiao.model.region.Regions;

/** Tells namesakes apart by what else a report names: one of them in full, or the city or province above one. */
final class Namesakes {

    private final Regions regions;
    /** Named without doubt. */
    private final Set<Region> named = new HashSet<>();
    /** Named at all, in whatever form. */
    private final Set<Region> touched = new HashSet<>();
    /** Named officially: 北京市, where 北京 alone is often only where somebody comes from. */
    private final Set<Region> namedOfficially = new HashSet<>();

    Namesakes(Regions regions, List<RegionOccurrence> occurrences) {
        this.regions = regions;
        for (RegionOccurrence occurrence : occurrences) {
            touched.addAll(occurrence.candidates());
            occurrence.region().ifPresent(region -> {
                named.add(region);
                if (occurrence.form() == RegionNames.Form.OFFICIAL) {
                    namedOfficially.add(region);
                }
            });
        }
    }

    /** Those candidates that can be meant; all of them where nothing tells them apart. */
    List<Region> narrow(List<Region> candidates) {
        if (candidates.size() < 2) {
            return candidates;
        }
        List<Region> inFull = candidates.stream().filter(named::contains).toList();
        if (inFull.size() == 1) {
            return inFull;
        }
        List<Region> underNamed = candidates.stream()
                .filter(candidate -> regions.ancestors(candidate).stream().anyMatch(namedOfficially::contains))
                .toList();
        List<Region> underTouched = candidates.stream()
                .filter(candidate -> regions.ancestors(candidate).stream().anyMatch(touched::contains))
                .toList();
        return underNamed.size() == 1 && underTouched.equals(underNamed) ? underNamed : candidates;
    }
}
