package org.duibiao.transform.spark;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.duibiao.model.table.WarehouseLayout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaTablesTest {

    @Test
    void aTableWithOtherColumnsThanItsContractSaysWhatToDo(@TempDir Path folder) {
        SparkSession spark = SharedSession.get();
        WarehouseLayout layout = new WarehouseLayout(folder.toString());
        spark.sql("SELECT 'all' AS scope").write().format("delta").save(layout.table("scopes"));

        DeltaTables tables = new DeltaTables(spark, layout);

        assertThatThrownBy(() -> tables.read("scopes", 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("table scopes of the warehouse " + folder + " was made by another version")
                .hasMessageContaining("--warehouse");
    }
}
