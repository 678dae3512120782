package org.duibiao.app.spark;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.duibiao.model.table.WarehouseLayout;

/** Publishes nothing and notes what it was asked to publish. */
final class NotingPublisher implements Publisher {

    private final Map<String, String> current = new HashMap<>();

    @Override
    public String fileName(WarehouseLayout layout, String runId) {
        return "marts-" + runId;
    }

    @Override
    public Optional<String> current(WarehouseLayout layout) {
        return Optional.ofNullable(current.get(layout.root()));
    }

    @Override
    public void publish(WarehouseLayout layout, String runId, Map<String, Long> tableVersions) {
        current.put(layout.root(), fileName(layout, runId));
    }
}
