package org.duibiao.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.duckdb.Row;
import org.duibiao.model.table.ColumnContract;
import org.duibiao.model.table.TableContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {

    @TempDir
    Path folder;

    private SampleWarehouse warehouse;

    @BeforeEach
    void makeWarehouse() throws IOException {
        warehouse = SampleWarehouse.create(Files.createDirectories(folder.resolve("商务 [2021]")));
    }

    @Test
    void everyTableAndColumnBearsTheCommentOfItsContract() {
        warehouse.publish("1");

        try (Marts marts = Marts.open(warehouse.layout())) {
            for (String name : SampleWarehouse.published()) {
                List<String> comments = TableContract.get(name).columns().stream()
                        .map(ColumnContract::comment)
                        .toList();
                assertThat(marts.query(
                                        "SELECT comment FROM duckdb_columns() WHERE table_name = ? ORDER BY column_index",
                                        name)
                                .rows())
                        .extracting(row -> row.text("comment"))
                        .isEqualTo(comments);
            }
            assertThat(marts.query("SELECT table_name FROM duckdb_tables() WHERE comment IS NULL")
                            .rows())
                    .isEmpty();
        }
    }

    @Test
    void evidenceIsPublishedOfReadingsInForceOnly() {
        warehouse.publish("1");

        assertThat(column("SELECT DISTINCT report_id FROM claims ORDER BY ALL")).containsExactly("r1", "r2");
        assertThat(column("SELECT DISTINCT report_id FROM blocks ORDER BY ALL")).containsExactly("r1", "r2");
        assertThat(column("SELECT report_id FROM reports ORDER BY ALL")).containsExactly("r1", "r1-old", "r2");
    }

    @Test
    void thePanelCarriesTheEvidenceOfEachFigure() {
        warehouse.publish("1");

        try (Marts marts = Marts.open(warehouse.layout())) {
            Row row = marts.query("FROM panel WHERE fact_id = 'f1'").rows().get(0);
            assertThat(row.text("quote")).startsWith("出口总额5.20亿元");
            assertThat(row.text("prefecture_name")).isEqualTo("甲市");
            assertThat(row.text("source_url")).isEqualTo("https://example.org/a");
            assertThat(row.flag("disputed")).isTrue();
            assertThat(row.texts("flags")).containsExactly("disputed");
            assertThat(row.number("year")).isEqualTo(2021);
        }
    }

    @Test
    void rankingsAreThoseOfTheRankingPackage() {
        warehouse.publish("1");

        assertThat(column("""
                        SELECT region_name || ' ' || rank || '-' || rank_to || ' of ' || ranked || CASE WHEN converted THEN ' converted' ELSE '' END
                        FROM rankings WHERE indicator_id = 'exports' AND measure = 'level' AND peers = 'country' ORDER BY position
                        """)).containsExactly("示例省甲市子县 1-2 of 3", "示例省甲市寅县 1-2 of 3 converted", "示例省甲市丑县 3-3 of 3");
        assertThat(column("SELECT ranked || ' ' || missing || ' ' || (median IS NULL) FROM benchmarks"
                        + " WHERE indicator_id = 'exports' AND measure = 'level' AND group_code = '990100'"))
                .containsExactly("3 3 true");
    }

    @Test
    void aTableWithoutFilesIsPublishedEmptyWithItsColumns() {
        warehouse.publish("1");

        assertThat(column("SELECT column_name FROM (DESCRIBE scopes)"))
                .isEqualTo(TableContract.get("scopes").columns().stream()
                        .map(ColumnContract::name)
                        .toList());
    }

    @Test
    void thePublicationSaysWhatItIsMadeOf() {
        warehouse.publish("20260101T000000000Z");

        try (Marts marts = Marts.open(warehouse.layout())) {
            Row row = marts.query("FROM publication").rows().get(0);
            assertThat(row.text("run_id")).isEqualTo("20260101T000000000Z");
            assertThat(row.text("reader_fingerprint")).isEqualTo("reader-1");
            assertThat(row.byName().get("table_versions"))
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.MAP)
                    .containsEntry("facts", 0L);
        }
    }

    @Test
    void theLastThreeAreKept() throws IOException {
        for (String run : List.of("1", "2", "3", "4")) {
            warehouse.publish(run);
        }

        assertThat(files()).containsExactlyInAnyOrder("current", "marts-2.duckdb", "marts-3.duckdb", "marts-4.duckdb");
    }

    @Test
    void aFailedPublicationLeavesTheLastOneInForceAndTheNextClearsUp() throws IOException {
        warehouse.publish("1");
        Map<String, Long> noSuchVersion = warehouse.versions();
        noSuchVersion.put("facts", 7L);

        assertThatThrownBy(() -> new Publication("test").publish(warehouse.layout(), "2", noSuchVersion))
                .isInstanceOf(RuntimeException.class);
        assertThat(Marts.find(warehouse.layout()).map(Marts::file))
                .hasValueSatisfying(file -> assertThat(file).hasFileName("marts-1.duckdb"));
        Files.createFile(Path.of(warehouse.layout().marts(), "marts-2.duckdb"));
        warehouse.publish("3");

        assertThat(files()).containsExactlyInAnyOrder("current", "marts-1.duckdb", "marts-3.duckdb");
    }

    @Test
    void whatAKilledPublicationLeftIsClearedUpByTheNext() throws IOException {
        warehouse.publish("1");
        for (String left :
                List.of("marts-2.duckdb.unfinished", "marts-2.duckdb.unfinished.wal", "current.unfinished")) {
            Files.createFile(Path.of(warehouse.layout().marts(), left));
        }
        warehouse.publish("3");

        assertThat(files()).containsExactlyInAnyOrder("current", "marts-1.duckdb", "marts-3.duckdb");
    }

    @Test
    void aReaderKeepsItsFileWhileAnotherIsPublished() {
        warehouse.publish("1");
        try (Marts before = Marts.open(warehouse.layout())) {
            for (String run : List.of("2", "3", "4", "5")) {
                warehouse.publish(run);
            }

            assertThat(before.query("SELECT run_id FROM publication")
                            .rows()
                            .get(0)
                            .text("run_id"))
                    .isEqualTo("1");
            assertThat(column("SELECT run_id FROM publication")).containsExactly("5");
        }
    }

    @Test
    void withoutAPublicationItSaysWhatToRun() {
        assertThatThrownBy(() -> Marts.open(warehouse.layout())).hasMessageContaining("duibiao refresh");
    }

    private List<String> column(String sql) {
        try (Marts marts = Marts.open(warehouse.layout())) {
            return marts.query(sql).rows().stream()
                    .map(row -> String.valueOf(row.values().get(0)))
                    .toList();
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(warehouse.layout().marts()))) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
