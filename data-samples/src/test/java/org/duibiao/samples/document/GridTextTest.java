package org.duibiao.samples.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.duibiao.samples.document.Grid.GridCell;
import org.duibiao.samples.document.Grid.Merge;
import org.junit.jupiter.api.Test;

class GridTextTest {

    @Test
    void marksMergeCellsAcrossAndDown() {
        Grid grid = GridText.parse("1 1 2", List.of("资金 | < | 预算数", "来源 | 合计 | 40", "^ | 其他 |"), Map.of());

        assertThat(grid.rows())
                .containsExactly(
                        List.of(words(2, Merge.NONE, "资金"), words(1, Merge.NONE, "预算数")),
                        List.of(words(1, Merge.START, "来源"), words(1, Merge.NONE, "合计"), words(1, Merge.NONE, "40")),
                        List.of(words(1, Merge.CONTINUED, ""), words(1, Merge.NONE, "其他"), words(1, Merge.NONE, "")));
    }

    @Test
    void aCellHoldsTheTableThatItNames() {
        Grid inner = GridText.parse("1", List.of("40"), Map.of());

        Grid outer = GridText.parse("1", List.of("{{funds}}"), Map.of("funds", inner));

        assertThat(outer.rows().get(0)).containsExactly(new GridCell(1, Merge.NONE, "", Optional.of(inner)));
    }

    @Test
    void aRowThatLacksACellIsNamed() {
        assertThatThrownBy(() -> GridText.parse("1 1", List.of("40"), Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a row has 1 cells for 2 columns: [40]");
    }

    private static GridCell words(int columnSpan, Merge merge, String text) {
        return new GridCell(columnSpan, merge, text, Optional.empty());
    }
}
