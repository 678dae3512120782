package org.duibiao.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.duibiao.model.table.WarehouseLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLogTest {

    @TempDir
    Path folder;

    @Test
    void theNewestRunsComeFirst() throws IOException {
        SampleWarehouse warehouse = SampleWarehouse.create(folder);

        assertThat(new RunLog(warehouse.layout()).latest(2).rows())
                .extracting(row -> row.text("run_id") + " " + row.text("status"))
                .containsExactly("3 unchanged", "2 failed");
    }

    @Test
    void aWarehouseWhereNothingWasRunHasNoHistory() {
        assertThat(new RunLog(new WarehouseLayout(folder.toString())).latest(10).rows())
                .isEmpty();
    }
}
