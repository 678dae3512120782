package org.duibiao.analytics.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuckDbTypeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "STRING | VARCHAR",
                "TIMESTAMP | TIMESTAMPTZ",
                "DECIMAL(38, 6) | DECIMAL(38, 6)",
                "ARRAY<STRING> | VARCHAR[]",
                "MAP<STRING, BIGINT> | MAP(VARCHAR, BIGINT)",
                "ARRAY<STRUCT<tier: STRING, value: DECIMAL(38, 6)>> | STRUCT(\"tier\" VARCHAR, \"value\" DECIMAL(38, 6))[]"
            })
    void everyTypeOfTheContractsHasOneInDuckDb(String spark, String duckdb) {
        assertThat(DuckDbType.of(spark)).isEqualTo(duckdb);
    }

    @Test
    void aTypeThatContractsDoNotHaveIsRefused() {
        assertThatThrownBy(() -> DuckDbType.of("VOID")).hasMessageContaining("VOID");
    }
}
