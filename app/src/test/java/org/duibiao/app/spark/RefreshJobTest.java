package org.duibiao.app.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.duibiao.analytics.publish.Publication;
import org.duibiao.app.refresh.RefreshRequest;
import org.duibiao.app.refresh.RefreshSummary;
import org.duibiao.app.refresh.RunStatus;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.table.WarehouseLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefreshJobTest {

    @TempDir
    Path folder;

    Path reports;
    RefreshRequest request;

    @BeforeEach
    void aSourceAndAnEmptyWarehouse() throws IOException {
        reports = Files.createDirectory(folder.resolve("reports"));
        request = new RefreshRequest(
                List.of(reports.toString()),
                new WarehouseLayout(folder.resolve("warehouse").toString()),
                Optional.of("local[2]"));
    }

    @Test
    void aReportComesOutAsFactsAndASecondRefreshHasNothingToDo() throws IOException {
        Files.writeString(
                reports.resolve("a.txt"), "990101\nretail_sales 11.2 5.0\nexports 3.1 -2\nretail_sales 11.4 5.0\n");

        RefreshSummary first = refresh();
        System.out.println(first);
        RefreshSummary second = refresh();
        System.out.println(second);

        assertThat(first.status()).isEqualTo(RunStatus.COMPLETE);
        assertThat(first.warehouse().facts()).isEqualTo(2);
        assertThat(first.warehouse().disputedFacts()).isEqualTo(1);
        assertThat(second.status()).isEqualTo(RunStatus.UNCHANGED);
        assertThat(second.tablesWritten()).isEmpty();
        assertThat(second.warehouse()).isEqualTo(first.warehouse());
    }

    private RefreshSummary refresh() {
        return new RefreshJob(
                        Catalogue.bundled(),
                        LineReader::new,
                        new MartsPublisher(new Publication("test")),
                        InstantSource.system(),
                        step -> {})
                .run(request, stage -> System.out.println(stage + " " + java.time.Instant.now()));
    }
}
