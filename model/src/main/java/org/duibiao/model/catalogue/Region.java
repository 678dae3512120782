package org.duibiao.model.catalogue;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A region of province, prefecture or county level.
 *
 * @param code six digits of GB/T 2260; fictitious from 990000
 * @param name official name: 岳麓区
 * @param fullName with its parents: 湖南省长沙市岳麓区
 * @param shortName without its suffix: 岳麓; the name itself where nothing would be left (城区, 郊区)
 * @param level where it stands
 * @param parentCode code of the region above; empty for a province
 */
public record Region(
        String code, String name, String fullName, String shortName, Level level, Optional<String> parentCode) {

    /** Levels of administration. */
    public enum Level {
        PROVINCE,
        PREFECTURE,
        COUNTY
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
    }

    /** Code of its province. */
    public String provinceCode() {
        return code.substring(0, 2) + "0000";
    }
}
