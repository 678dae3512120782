package org.duibiao.app.spark;

import java.util.Map;
import java.util.Optional;
import org.duibiao.model.table.WarehouseLayout;

/** Makes a state of the warehouse readable to those who ask, and knows which state is. */
public interface Publisher {

    /** The name that the file of a run gets. */
    String fileName(WarehouseLayout layout, String runId);

    /** The name of the file in force; empty where none is, or where it is gone. */
    Optional<String> current(WarehouseLayout layout);

    /**
     * Publishes tables at exactly these versions.
     *
     * @throws RuntimeException if anything fails; what was published before stays in force
     */
    void publish(WarehouseLayout layout, String runId, Map<String, Long> tableVersions);
}
