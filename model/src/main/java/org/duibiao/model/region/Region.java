package org.duibiao.model.region;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A region of province, prefecture or county level, or a development zone.
 *
 * @param code six digits of GB/T 2260; of a zone those of the statistics bureau, or of {@code zones.csv}'s own scheme;
 *     fictitious from 990000
 * @param name official name: 岳麓区
 * @param fullName with its parents: 湖南省长沙市岳麓区
 * @param shortName without its suffix: 岳麓; the name itself where nothing would be left (城区, 郊区)
 * @param level where it stands
 * @param parentCode code of the region above; empty for a province
 * @param validFrom first day of the code; empty where it is older than the lists that are known
 * @param validTo last day of the code; empty while in force
 */
public record Region(
        String code,
        String name,
        String fullName,
        String shortName,
        Level level,
        Optional<String> parentCode,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validTo) {

    private static final String GENERATED_PREFIX = "99";

    /** Levels of administration. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY,
        /** A development zone beneath its city, beside the counties; its territory is part of theirs. */
        ZONE
    }

    public Region {
        if (code.length() != 6 || !code.chars().allMatch(Character::isDigit)) {
            throw new IllegalArgumentException("'" + code + "' is no six-digit region code");
        }
        requireNonNull(name, "name is null");
        requireNonNull(fullName, "fullName is null");
        requireNonNull(shortName, "shortName is null");
        requireNonNull(level, "level is null");
        requireNonNull(parentCode, "parentCode is null");
        requireNonNull(validFrom, "validFrom is null");
        requireNonNull(validTo, "validTo is null");
    }

    /** A region that has always been, and is. */
    public Region(
            String code, String name, String fullName, String shortName, Level level, Optional<String> parentCode) {
        this(code, name, fullName, shortName, level, parentCode, Optional.empty(), Optional.empty());
    }

    /** Whether the region is fictitious: there for samples and tests. */
    public boolean isGenerated() {
        return isGenerated(code);
    }

    /** Whether a code is one of those kept for fictitious regions. */
    public static boolean isGenerated(String code) {
        return code.startsWith(GENERATED_PREFIX);
    }

    /** Whether the code stands on a day. */
    public boolean isInForceOn(LocalDate day) {
        return validFrom.map(first -> !day.isBefore(first)).orElse(true)
                && validTo.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The code tells regions apart, which are looked for in many a set. */
    @Override
    public int hashCode() {
        return code.hashCode();
    }

    /** Code of its province. */
    public String provinceCode() {
        return code.substring(0, 2) + "0000";
    }
}
