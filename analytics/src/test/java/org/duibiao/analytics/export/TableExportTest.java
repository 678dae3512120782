package org.duibiao.analytics.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.duibiao.analytics.duckdb.Database;
import org.duibiao.analytics.duckdb.Marts;
import org.duibiao.analytics.publish.SampleWarehouse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableExportTest {

    @TempDir
    Path folder;

    private Marts marts;
    private TableExport export;

    @BeforeEach
    void publish() throws IOException {
        SampleWarehouse warehouse = SampleWarehouse.create(folder);
        warehouse.publish("1");
        marts = Marts.open(warehouse.layout());
        export = new TableExport(marts);
    }

    @AfterEach
    void close() {
        marts.close();
    }

    @Test
    void observationsHaveTheColumnsThatOthersCountOn() {
        assertThat(csv("observations").get(0))
                .isEqualTo("report_path,region_code,region_name,subject,indicator_id,kind,period_start,period_end,"
                        + "comparison,stated_value,stated_unit,value,unit,yoy_pct,completion_pct,tier,target_value,"
                        + "target_yoy_pct,stated_rank,scope,basis,grade,quote,locator,flags");
    }

    @Test
    void everyTierOfATargetIsARowAndTheCompletionStandsWithTheFirst() {
        assertThat(csv("observations"))
                .contains(
                        "zi-2021.txt,990101,示例省甲市子县,region,exports,actual,2021-01-01,2021-12-31,=,5.20,亿元,520000000,CNY,12,104,"
                                + "市,500000000,,,all,,A,出口总额5.20亿元，增长12.0%，完成目标5亿元的104%,b2@2-35,unit_inferred;estimated",
                        "zi-2021.txt,990101,示例省甲市子县,region,exports,actual,2021-01-01,2021-12-31,=,5.20,亿元,520000000,CNY,12,,"
                                + "省,450000000,,,all,,A,出口总额5.20亿元，增长12.0%，完成目标5亿元的104%,b2@2-35,unit_inferred;estimated");
    }

    @Test
    void growthWithoutALevelHasNoValue() {
        assertThat(csv("observations"))
                .contains(
                        "zi-2021.txt,990101,示例省甲市子县,region,domestic_capital_actual,actual,2021-01-01,2021-12-31,=,,,,,55,,"
                                + ",,,,all,,A,到位内资增长55%,b3@0-8,unit_inferred;estimated");
    }

    @Test
    void aGoalWithoutAResultIsARowOfItsOwn() {
        assertThat(csv("observations"))
                .contains(
                        "zi-2021.txt,990101,示例省甲市子县,region,exports,planned,2021-01-01,2021-12-31,=,6,亿元,600000000,CNY,10,,"
                                + ",,,,all,,A,\"明年出口力争6亿元，增长10%\",b2@2-35,".replace("\"", ""));
    }

    @Test
    void aFieldWithACommaOrAQuoteIsQuoted() {
        assertThat(PlainText.field(List.of("a", "b"))).isEqualTo("a;b");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter writer = new CsvWriter(new TextOutput(out));
        writer.begin(List.of(new org.duibiao.analytics.duckdb.Column("a,\"b\"", "VARCHAR")));
        writer.end();

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\"a,\"\"b\"\"\"\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"claims", "set_aside", "blocks", "cells", "scorecards", "fact_findings"})
    void aTableWithoutAnOriginIsFollowedByThatOfItsReportOrFact(String table) {
        assertThat(csv(table).get(0)).endsWith(",origin");
    }

    @Test
    void whatWasSetAsideNamesItsReport() {
        assertThat(csv("set_aside").get(0)).endsWith(",report_path,origin");
    }

    @Test
    void jsonKeepsListsAndNulls() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeJson("facts", out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith("[\n{\"fact_id\": \"f1\"")
                .endsWith("}\n]\n")
                .contains("\"value\": 520000000, ", "\"flags\": [\"disputed\"]", "\"target_tier\": null");
    }

    @Test
    void anEmptyTableIsAnEmptyArray() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeJson("scopes", out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[]\n");
    }

    @Test
    void parquetKeepsTypes() {
        Path file = folder.resolve("observations.parquet");
        export.writeParquet("observations", file);

        try (Database database = Database.inMemory()) {
            assertThat(database.query("SELECT count(*) AS n, any_value(typeof(value)) AS type FROM '" + file + "'")
                            .rows()
                            .get(0)
                            .values())
                    .isEqualTo(List.of(6L, "DECIMAL(38,6)"));
        }
    }

    @Test
    void aTableThatDoesNotExistIsRefusedWithTheListOfThoseThatDo() {
        assertThatThrownBy(() -> export.writeCsv("rumours", new ByteArrayOutputStream()))
                .hasMessageContaining("rumours")
                .hasMessageContaining("observations");
    }

    private List<String> csv(String table) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.writeCsv(table, out);
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
