package org.duibiao.transform.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.duibiao.model.table.CheckContract;
import org.duibiao.model.table.ColumnContract;
import org.duibiao.model.table.TableContract;
import org.duibiao.model.table.WarehouseLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeltaTablesTest {

    private static final TableContract BLOCKS = TableContract.get("blocks");

    private final SparkSession spark = SharedSession.get();

    @TempDir
    Path folder;

    DeltaTables tables;

    @BeforeEach
    void aWarehouse() {
        tables = new DeltaTables(spark, new WarehouseLayout(folder.toString()));
    }

    @Test
    void aTableIsMadeFromItsContractInOneCommit() {
        assertThat(tables.append(BLOCKS, blocks("paragraph"))).isZero();

        Dataset<Row> made = tables.read("blocks", 0);
        assertThat(made.count()).isEqualTo(1);
        assertThat(made.schema()).isEqualTo(DeltaTables.schema(BLOCKS));
        assertThat(made.schema().apply("text").getComment().get())
                .isEqualTo(column("text").comment());
        Row detail = spark.sql("DESCRIBE DETAIL delta.`" + folder + "/tables/blocks`")
                .first();
        assertThat(detail.<String>getAs("description")).isEqualTo(BLOCKS.comment());
        assertThat(detail.<String, String>getJavaMap(detail.fieldIndex("properties")))
                .isEqualTo(BLOCKS.checks().stream()
                        .collect(Collectors.toMap(
                                check -> "delta.constraints." + check.name(), CheckContract::condition)));
    }

    @Test
    void aTableWithoutRowsIsMadeAllTheSame() {
        assertThat(tables.overwrite(BLOCKS, blocks())).isZero();

        assertThat(tables.read("blocks", 0).count()).isZero();
    }

    @Test
    void aRowThatBreaksACheckIsRefusedInTheFirstCommitAndInLaterOnes() {
        assertThatThrownBy(() -> tables.append(BLOCKS, blocks("picture"))).hasMessageContaining("known_kind");
        assertThat(tables.version("blocks")).isEmpty();

        tables.append(BLOCKS, blocks("paragraph"));
        assertThatThrownBy(() -> tables.append(BLOCKS, blocks("picture"))).hasMessageContaining("known_kind");
    }

    @Test
    void aRowWithoutARequiredValueIsRefused() {
        Dataset<Row> nullable = spark.sql("SELECT 'r1' AS report_id, 0 AS block_index, 'paragraph' AS kind,"
                + " '' AS heading_path, CAST(NULL AS STRING) AS text");

        assertThatThrownBy(() -> tables.append(BLOCKS, nullable)).hasMessageContaining("text");
    }

    @Test
    void anEarlierVersionCanBeReadAndRestored() {
        tables.append(BLOCKS, blocks("paragraph"));
        long second = tables.append(BLOCKS, blocks("heading"));

        assertThat(second).isEqualTo(1);
        assertThat(tables.read("blocks", 0).count()).isEqualTo(1);
        assertThat(tables.read("blocks", 1).count()).isEqualTo(2);
        tables.restore("blocks", 0);
        assertThat(tables.read("blocks", tables.version("blocks").orElseThrow()).count())
                .isEqualTo(1);
    }

    @Test
    void everyTableOfTheContractsCanBeMade() {
        Map<String, Long> versions = TableContract.list().stream()
                .collect(Collectors.toMap(
                        TableContract::name,
                        contract -> tables.append(
                                contract, spark.createDataFrame(List.of(), DeltaTables.schema(contract)))));

        assertThat(versions.values()).containsOnly(0L);
    }

    private Dataset<Row> blocks(String... kinds) {
        List<Row> rows = java.util.Arrays.stream(kinds)
                .map(kind -> RowFactory.create("r1", 0, kind, "", "words"))
                .toList();
        return spark.createDataFrame(rows, DeltaTables.schema(BLOCKS));
    }

    private static ColumnContract column(String name) {
        return BLOCKS.columns().stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
