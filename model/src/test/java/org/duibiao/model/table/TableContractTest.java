package org.duibiao.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TableContractTest {

    static final List<String> NAMES = Stream.of(TableContract.NAMES, TableContract.PUBLISHED)
            .flatMap(List::stream)
            .toList();

    @ParameterizedTest
    @FieldSource("NAMES")
    void everyTableIsNamedAsItsFileAndItsGrainIsMadeOfRequiredColumnsOrTheRegion(String name) {
        TableContract contract = TableContract.get(name);

        assertThat(contract.name()).isEqualTo(name);
        assertThat(contract.columns().stream().map(ColumnContract::name)).containsAll(contract.grain());
        assertThat(contract.columns())
                .allSatisfy(column -> assertThat(column.comment()).isNotBlank());
    }

    @Test
    void aColumnKnowsItsTypeWithoutTheConstraint() {
        ColumnContract reportId = TableContract.get("claims").columns().get(0);

        assertThat(reportId.type()).isEqualTo("STRING");
        assertThat(reportId.required()).isTrue();
    }

    @Test
    void aTableThatDoesNotExistIsRefusedWithTheListOfThoseThatDo() {
        assertThatThrownBy(() -> TableContract.get("rumours"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("rumours")
                .hasMessageContaining("claims");
    }

    @Test
    void aColumnWithoutACommentIsRefused() {
        assertThatThrownBy(() -> TableDefinition.parse(
                        "x.sql", "-- Layer bronze\n-- Grain a\nCREATE TABLE x (\na INT\n) COMMENT 'x'"))
                .hasMessageContaining("x.sql")
                .hasMessageContaining("a INT");
    }
}
