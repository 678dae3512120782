package org.duibiao.model.region;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * A change of one region's code, name, rank or territory.
 *
 * @param kind what happened
 * @param changedOn first day of the new state, as far as it is known
 * @param precision how far that is
 * @param former the region before; empty for one that is created
 * @param later the region after, which may bear the same code; empty for one that is abolished
 * @param oneToOne whether figures before and after speak of the same territory; where it is not known, they do not
 * @param source the official survey that holds it
 * @param note what happened to the territory, where it needs saying
 */
public record RegionChange(
        Kind kind,
        LocalDate changedOn,
        Precision precision,
        Optional<Named> former,
        Optional<Named> later,
        boolean oneToOne,
        String source,
        Optional<String> note) {

    /** What happens to regions. */
    public enum Kind {
        /** Another name, the same code. */
        RENAMED,
        /** Another code, the same name and rank. */
        RECODED,
        /** A county becomes a city or district, a city a district, a 地区 a city. */
        UPGRADED,
        /** Regions become one, or one grows by another. */
        MERGED,
        /** A region loses a part that becomes a region, or falls apart. */
        SPLIT,
        /** A region, or a part of one, moves under or into another. */
        TRANSFERRED,
        /** A region begins that none was before. */
        CREATED,
        /** A region ends, and several, or a higher one, have its territory. */
        ABOLISHED;

        /** As tables carry it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How far the day of a change is known. */
    public enum Precision {
        /** The day of approval. */
        DAY,
        /** The month; the day given is its first. */
        MONTH,
        /** The year; the day given is its first. */
        YEAR,
        /** Only which yearly list shows it first; the day given is that list's. */
        LIST;

        /** As tables carry it. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A region of some time.
     *
     * @param code six digits
     * @param name official name at the time
     */
    public record Named(String code, String name) {

        public Named {
            requireNonNull(code, "code is null");
            requireNonNull(name, "name is null");
        }
    }

    public RegionChange {
        requireNonNull(kind, "kind is null");
        requireNonNull(changedOn, "changedOn is null");
        requireNonNull(precision, "precision is null");
        requireNonNull(former, "former is null");
        requireNonNull(later, "later is null");
        requireNonNull(source, "source is null");
        requireNonNull(note, "note is null");
        if (oneToOne && (former.isEmpty() || later.isEmpty())) {
            throw new IllegalArgumentException("a change of " + changedOn + " is one to one and lacks one of the two");
        }
    }

    /** Whether the code before is the code after, so that a change of territory breaks its series in the middle. */
    public boolean keepsCode() {
        return former.isPresent()
                && later.isPresent()
                && former.get().code().equals(later.get().code());
    }
}
