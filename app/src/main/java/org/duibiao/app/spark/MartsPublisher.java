package org.duibiao.app.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.duibiao.analytics.duckdb.MartsFolder;
import org.duibiao.analytics.publish.Publication;
import org.duibiao.model.table.WarehouseLayout;

/** Publishes to the DuckDB files of the warehouse. */
final class MartsPublisher implements Publisher {

    private final Publication publication;

    MartsPublisher(Publication publication) {
        this.publication = publication;
    }

    @Override
    public String fileName(WarehouseLayout layout, String runId) {
        return MartsFolder.of(layout).file(runId).getFileName().toString();
    }

    @Override
    public Optional<String> current(WarehouseLayout layout) {
        return MartsFolder.of(layout)
                .current()
                .filter(Files::isRegularFile)
                .map(Path::getFileName)
                .map(Path::toString);
    }

    @Override
    public void publish(WarehouseLayout layout, String runId, Map<String, Long> tableVersions) {
        publication.publish(layout, runId, tableVersions);
    }
}
