package org.duibiao.ingest.identification;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionHistory;
import org.duibiao.model.region.ZoneNames;

/**
 * Finds the development zone whose report it is: only by the name at the head of a title or of a publisher, as zones are
 * named in the reports of their cities all the time.
 */
final class ZoneIdentifier {

    private final RegionHistory history;
    private final LocalDate day;
    private final ZoneNames zones;

    /**
     * An identifier of the zones of some time.
     *
     * @param day the time, which tells what lies above them
     */
    ZoneIdentifier(RegionHistory history, LocalDate day) {
        this.history = history;
        this.day = day;
        this.zones = history.zones();
    }

    /**
     * The zone that titles and publishers name, where they name one.
     *
     * @param others whom else they name, which must be above it
     */
    Optional<RegionFinding> find(List<String> titles, List<String> publishers, List<List<Region>> others) {
        return inHeads(publishers, "publisher", others).or(() -> inHeads(titles, "title", others));
    }

    private Optional<RegionFinding> inHeads(List<String> heads, String source, List<List<Region>> others) {
        return heads.stream()
                .map(String::strip)
                .flatMap(head -> zones.in(head).stream()
                        .flatMap(name -> zones.named(name).stream()
                                .filter(zone -> begins(head, name, zone))
                                .map(zone -> finding(name, zone, source, others))))
                .findFirst();
    }

    /** Whether nothing stands before the name but what lies above the zone: 湖南省长沙市 or 长沙市. */
    private static boolean begins(String head, String name, Region zone) {
        return zone.fullName().startsWith(head.substring(0, head.indexOf(name)))
                || zone.fullName().contains(head.substring(0, head.indexOf(name)) + zone.name());
    }

    /** What lies above a zone at the time, though its city had another code then. */
    private List<Region> above(Region zone) {
        List<Region> above = new ArrayList<>();
        zone.parentCode().flatMap(code -> history.counterpart(code, day)).ifPresent(city -> {
            above.add(city);
            above.addAll(history.on(day).ancestors(city));
        });
        return above;
    }

    private RegionFinding finding(String name, Region zone, String source, List<List<Region>> others) {
        if (zones.named(name).size() > 1) {
            return RegionFinding.namesakes(name, zones.named(name), source);
        }
        List<Region> above = above(zone);
        boolean fits = others.stream().allMatch(named -> named.stream().anyMatch(above::contains));
        return fits
                ? RegionFinding.resolved(zone, source, "the " + source + " names '" + name + "'")
                : RegionFinding.unresolved(name, source, "title and publisher name '" + name + "' and another region");
    }
}
