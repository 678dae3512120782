package org.duibiao.ingest.region;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.duibiao.model.region.Region;
import org.duibiao.model.region.RegionNames;

/**
 * A place of a text that names a region, with the parents named right before it: 长沙市岳麓区 is one occurrence.
 *
 * @param start first character, parents included
 * @param end character after the last
 * @param candidates whom it can name, at least one; several where namesakes are not told apart
 * @param form how sure the last of its names is by itself
 */
public record RegionOccurrence(int start, int end, List<Region> candidates, RegionNames.Form form) {

    public RegionOccurrence {
        candidates = List.copyOf(candidates);
        if (candidates.isEmpty() || start < 0 || end <= start) {
            throw new IllegalArgumentException("no occurrence: " + start + " to " + end + " of " + candidates);
        }
        requireNonNull(form, "form is null");
    }

    /** The region, where there is no doubt whom it names. */
    public Optional<Region> region() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }
}
