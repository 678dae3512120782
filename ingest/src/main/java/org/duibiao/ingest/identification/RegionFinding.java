package org.duibiao.ingest.identification;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.duibiao.model.claim.RegionMention;
import org.duibiao.model.region.Region;

/**
 * Whose a report is.
 *
 * @param region the region, where it is resolved
 * @param words what names it where it is not resolved
 * @param foundBy manifest, title, publisher, text, or none
 * @param note what spoke for it, or why it was left unresolved
 */
record RegionFinding(Optional<Region> region, Optional<String> words, String foundBy, Optional<String> note) {

    RegionFinding {
        requireNonNull(region, "region is null");
        requireNonNull(words, "words is null");
        requireNonNull(foundBy, "foundBy is null");
        requireNonNull(note, "note is null");
    }

    static final RegionFinding NONE = new RegionFinding(
            Optional.empty(), Optional.empty(), "none", Optional.of("the report names no region as its own"));

    static RegionFinding resolved(Region region, String foundBy, String note) {
        return new RegionFinding(Optional.of(region), Optional.empty(), foundBy, Optional.of(note));
    }

    static RegionFinding unresolved(String words, String foundBy, String note) {
        return new RegionFinding(Optional.empty(), Optional.of(words), foundBy, Optional.of(note));
    }

    /** Names that several regions bear, and nothing that tells them apart. */
    static RegionFinding namesakes(String words, List<Region> candidates, String foundBy) {
        String names =
                String.join(", ", candidates.stream().map(Region::fullName).toList());
        return unresolved(words, foundBy, "'" + words + "' may be " + names + ": name it in full in a manifest.csv");
    }

    /** As the tables carry it. */
    Optional<RegionMention> mention() {
        return region.map(found -> new RegionMention(Optional.of(found.code()), found.fullName()))
                .or(() -> words.map(name -> new RegionMention(Optional.empty(), name)));
    }
}
