package org.duibiao.ingest.document.textrows.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are written with strokes between them here. */
class LabelledCellsTest {

    @Test
    void labelsInTurnWithTheirValuesAreRows() {
        assertThat(find("联系人|王某|人员编制|31|实有人数|29|职能职责概述|负责商贸流通。").orElseThrow().rows())
                .containsExactly(List.of("联系人", "王某"), List.of("人员编制", "31"), List.of("实有人数", "29"));
    }

    @Test
    void whatAFormComesToIsARowWithItsGrade() {
        assertThat(find("部门整体支出绩效自评综合得分|91.5|评价等次|良")).map(CellGrid::end).hasValue(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"人员编制|31", "人员编制|实有人数|31|29", "联系人|王某|联系电话|6221", "人员编制|按三定方案核定|实有人数|29", "自评得分|全年商贸运行平稳|评价等次|良"
            })
    void otherLinesAreNone(String lines) {
        assertThat(find(lines)).isEmpty();
    }

    private static Optional<CellGrid> find(String lines) {
        return LabelledCells.find(new GridLines(Arrays.asList(lines.split("\\|", -1))), 0);
    }
}
