package org.duibiao.app.refresh;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.duibiao.model.table.WarehouseLayout;

/**
 * What a refresh is asked to do.
 *
 * @param sources files, folders or URIs that Hadoop reads; at least one
 * @param warehouse where the tables and the published files are
 * @param master URL of the cluster; empty where spark-submit names it, or for this machine alone
 */
public record RefreshRequest(List<String> sources, WarehouseLayout warehouse, Optional<String> master) {

    public RefreshRequest {
        sources = List.copyOf(sources);
        requireNonNull(warehouse, "warehouse is null");
        requireNonNull(master, "master is null");
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("a refresh needs a source");
        }
    }
}
