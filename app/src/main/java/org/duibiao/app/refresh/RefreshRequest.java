package org.duibiao.app.refresh;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.duibiao.model.table.WarehouseLayout;

/**
 * What to refresh from what.
 *
 * @param sources files, folders or URIs that Hadoop reads, as the operator gave them; at least one
 * @param warehouse where the tables are
 * @param master the Spark master; empty for the one that spark-submit gives, or else this machine
 */
public record RefreshRequest(List<String> sources, WarehouseLayout warehouse, Optional<String> master) {

    public RefreshRequest {
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a refresh needs a source");
        }
        requireNonNull(warehouse, "warehouse is null");
        requireNonNull(master, "master is null");
    }
}
