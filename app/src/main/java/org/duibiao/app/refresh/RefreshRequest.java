package org.duibiao.app.refresh;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duibiao.model.table.WarehouseLayout;

/**
 * What a refresh is asked to do: to take in reports, official tables, or both.
 *
 * @param sources files, folders or URIs that Hadoop reads, of reports and what stands beside them
 * @param statisticsFiles official tables, whatever their names
 * @param warehouse where the tables and the published files are
 * @param master URL of the cluster; empty where spark-submit names it, or for this machine alone
 */
public record RefreshRequest(
        List<String> sources, List<String> statisticsFiles, WarehouseLayout warehouse, Optional<String> master) {

    public RefreshRequest {
        sources = List.copyOf(sources);
        statisticsFiles = List.copyOf(statisticsFiles);
        requireNonNull(warehouse, "warehouse is null");
        requireNonNull(master, "master is null");
        if (sources.isEmpty() && statisticsFiles.isEmpty()) {
            throw new IllegalArgumentException("a refresh needs a source");
        }
    }

    /** Of reports and what stands beside them. */
    public RefreshRequest(List<String> sources, WarehouseLayout warehouse, Optional<String> master) {
        this(sources, List.of(), warehouse, master);
    }

    /** Of official tables alone, on this machine. */
    public static RefreshRequest ofStatistics(List<String> files, WarehouseLayout warehouse) {
        return new RefreshRequest(List.of(), files, warehouse, Optional.empty());
    }

    /** All that is given, as the row of the run names it. */
    public List<String> given() {
        return Stream.concat(sources.stream(), statisticsFiles.stream()).toList();
    }
}
