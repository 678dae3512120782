package org.duibiao.analytics.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MartsTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private Marts marts;

    @BeforeEach
    void makeFile() {
        Path file = folder.resolve("marts-1.duckdb");
        try (Database database = Database.create(file)) {
            database.execute("""
                    CREATE TABLE facts AS
                    SELECT 1.5::DECIMAL(38, 6) AS value, DATE '2021-12-31' AS day, ['a', NULL] AS flags, NULL::INT AS nothing,
                      {'tier': '市', 'goal': 2} AS target, MAP {'facts': 3::BIGINT} AS versions, true AS disputed,
                      TIMESTAMPTZ '2026-01-31 03:00:00+00' AS at
                    """);
        }
        marts = Marts.open(file);
    }

    @AfterEach
    void close() {
        marts.close();
    }

    @Test
    void valuesComeAsPlainValuesOfJava() {
        Row row = marts.query("FROM facts").rows().get(0);

        assertThat(row.findDecimal("value")).contains(new BigDecimal("1.500000"));
        assertThat(row.day("day")).isEqualTo(LocalDate.of(2021, 12, 31));
        assertThat(row.values().get(2)).isEqualTo(java.util.Arrays.asList("a", null));
        assertThat(row.findText("nothing")).isEmpty();
        assertThat(row.values().get(4)).isEqualTo(Map.of("tier", "市", "goal", 2));
        assertThat(row.values().get(5)).isEqualTo(Map.of("facts", 3L));
        assertThat(row.flag("disputed")).isTrue();
        assertThat(row.values().get(7))
                .isInstanceOfSatisfying(
                        OffsetDateTime.class,
                        at -> assertThat(at.toInstant()).isEqualTo(Instant.parse("2026-01-31T03:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT value FROM facts",
                "FROM facts",
                "WITH x AS (SELECT 1) FROM x",
                "DESCRIBE facts",
                "SHOW TABLES",
                "SUMMARIZE facts",
                "EXPLAIN SELECT 1"
            })
    void queriesAreAnswered(String sql) {
        assertThat(marts.queryFromOutside(sql, 10, MINUTE).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT * FROM read_csv('/etc/passwd')",
                "FROM read_text('/etc/passwd')",
                "FROM '/etc/passwd'",
                "FROM glob('/*')",
                "FROM read_parquet('https://example.org/a.parquet')",
                "COPY facts TO '/tmp/facts.csv'",
                "EXPORT DATABASE '/tmp/facts'",
                "ATTACH '/tmp/other.duckdb' AS other",
                "ATTACH ':memory:' AS other",
                "INSTALL httpfs",
                "LOAD httpfs",
                "LOAD '/tmp/extension.so'",
                "INSERT INTO facts SELECT * FROM facts",
                "UPDATE facts SET value = 2",
                "DELETE FROM facts",
                "DROP TABLE facts",
                "CREATE TABLE mine AS SELECT 1",
                "CREATE TEMP TABLE mine AS SELECT 1",
                "SET enable_external_access = true",
                "SET threads = 1",
                "SELECT 1; DROP TABLE facts",
                "BEGIN TRANSACTION"
            })
    void whateverIsNoQueryOnTheseTablesIsRefused(String sql) {
        assertThatThrownBy(() -> marts.queryFromOutside(sql, 10, MINUTE)).isInstanceOf(DatabaseException.class);

        assertThat(marts.query("FROM facts").rows()).hasSize(1);
    }

    @Test
    void rowsBeyondTheLimitAreCutOffAndItSaysSo() {
        ResultTable table = marts.queryFromOutside("FROM range(1000000000)", 5, MINUTE);

        assertThat(table.rows()).hasSize(5);
        assertThat(table.complete()).isFalse();
    }

    @Test
    void aQueryThatTakesTooLongIsEnded() {
        assertThatThrownBy(() -> marts.queryFromOutside(
                        "SELECT count(*) FROM range(10000000000) a, range(1000000) b WHERE a.range % 7 = b.range % 11",
                        10, Duration.ofSeconds(1)))
                .isInstanceOf(DatabaseException.class);
    }

    @Test
    void aWrongQuerySaysWhatIsWrong() {
        assertThatThrownBy(() -> marts.queryFromOutside("SELECT valu FROM facts", 10, MINUTE))
                .hasMessageContaining("valu");
    }

    @Test
    void nothingIsWrittenBesideTheFile() throws Exception {
        marts.queryFromOutside("SELECT * FROM range(100000) ORDER BY hash(range)", 10, MINUTE);

        try (var files = Files.list(folder)) {
            assertThat(files).extracting(file -> file.getFileName().toString()).isEqualTo(List.of("marts-1.duckdb"));
        }
    }
}
