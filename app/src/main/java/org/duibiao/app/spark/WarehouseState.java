package org.duibiao.app.spark;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.duibiao.app.refresh.RefreshSummary.Contents;

/**
 * What the last run left that did not fail.
 *
 * @param tableVersions Delta version of every table that belongs to it; empty before the first run
 * @param programFingerprint of the program and catalogue that made it
 * @param publishedAs name of the file that was last published; empty where the last state is not published
 * @param contents what it holds
 */
record WarehouseState(
        Map<String, Long> tableVersions,
        Optional<String> programFingerprint,
        Optional<String> publishedAs,
        Contents contents) {

    WarehouseState {
        tableVersions = Map.copyOf(tableVersions);
    }

    /** Of a warehouse that no run has written. */
    static WarehouseState empty() {
        return new WarehouseState(Map.of(), Optional.empty(), Optional.empty(), Contents.none());
    }

    /** The version of a table that belongs to this state. */
    OptionalLong version(String table) {
        Long version = tableVersions.get(table);
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
