package org.duibiao.ingest.claim.prose.passage;

import java.util.List;
import java.util.Optional;
import org.duibiao.ingest.region.RegionOccurrence;
import org.duibiao.model.region.Region;

/** Tells of each region that a text names whether it is the report's own; asked from left to right. */
public final class OwnRegion {

    private final List<RegionOccurrence> occurrences;
    private final Optional<Region> own;
    private int next;

    public OwnRegion(List<RegionOccurrence> occurrences, Optional<Region> own) {
        this.occurrences = occurrences;
        this.own = own;
    }

    /** Whether the last region named before a place, and not told before, is the report's own; empty where none was. */
    public Optional<Boolean> before(int place) {
        Optional<Boolean> told = Optional.empty();
        while (next < occurrences.size() && occurrences.get(next).start() < place) {
            RegionOccurrence occurrence = occurrences.get(next++);
            told = own.map(region -> occurrence.candidates().contains(region));
        }
        return told;
    }
}
