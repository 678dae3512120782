package org.duibiao.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.duibiao.model.table.WarehouseLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunHistoryTest {

    @TempDir
    Path folder;

    @Test
    void theNewestRunsComeFirst() throws IOException {
        SampleWarehouse warehouse = SampleWarehouse.create(folder);

        assertThat(new RunHistory(warehouse.layout()).newest(2))
                .extracting(row -> row.text("run_id") + " " + row.text("status"))
                .containsExactly("3 unchanged", "2 failed");
    }

    @Test
    void aWarehouseWhereNothingWasRunHasNoHistory() {
        assertThat(new RunHistory(new WarehouseLayout(folder.toString())).newest(10))
                .isEmpty();
    }
}
