package org.duibiao.ingest.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.duibiao.model.document.Cell;
import org.junit.jupiter.api.Test;

/** A form holds several tables in one, each under a header of its own. */
class SectionsOfAFormTest {

    @Test
    void aSentenceHeadsNothingBelowIt() {
        List<Cell> cells = HeaderPaths.fill(rows(
                List.of("总体目标", "年初设定目标", "全年完成情况"),
                List.of("", "三项工作协同推进。", "目标任务全部完成。"),
                List.of("三级指标", "年度指标值", "实际完成值"),
                List.of("进出口总额", "10亿美元", "11.5亿美元")));

        assertThat(at(cells, 1, 2).headerPath()).containsExactly("全年完成情况");
        assertThat(at(cells, 3, 2).headerPath()).containsExactly("实际完成值", "进出口总额");
    }

    @SafeVarargs
    private static List<Cell> rows(List<String>... rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].size(); column++) {
                cells.add(new Cell(row, column, 1, 1, List.of(), rows[row].get(column)));
            }
        }
        return cells;
    }

    private static Cell at(List<Cell> cells, int row, int column) {
        return cells.stream()
                .filter(cell -> cell.covers(row, column))
                .findFirst()
                .orElseThrow();
    }
}
