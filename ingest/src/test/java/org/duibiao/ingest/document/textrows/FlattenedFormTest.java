package org.duibiao.ingest.document.textrows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.duibiao.ingest.document.text.PlainTextReader;
import org.duibiao.model.document.Block;
import org.duibiao.model.document.Cell;
import org.junit.jupiter.api.Test;

class FlattenedFormTest {

    private static final String FORM = """
            项目名称
            电商发展资金
            主管部门
            青禾县商务局
            项目资金（万元）

            年初预算数
            全年预算数
            全年执行数
            分值
            执行率
            得分

            年度资金总额
            300
            280
            266
            10
            95%
            9.5
            年度总体目标
            预期目标
            实际完成情况

            举办直播活动5场，培育网店20家。
            举办直播活动6场，培育网店23家。
            一级指标
            二级指标
            三级指标
            年度指标值
            实际完成值
            分值
            得分
            产出指标
            数量指标
            直播活动
            5场
            6场
            90
            90
            总分
            100
            99.5
            """;

    @Test
    void aFormIsOneTableFromItsLabelsToItsTotal() {
        List<Cell> cells = onlyTable(FORM).cells();

        assertThat(textAt(cells, 0, 1)).isEqualTo("电商发展资金");
        assertThat(cells)
                .filteredOn(cell -> cell.text().equals("266"))
                .singleElement()
                .satisfies(cell -> assertThat(cell.headerPath()).contains("全年执行数", "年度资金总额"));
        assertThat(cells)
                .filteredOn(cell -> cell.text().equals("6场"))
                .singleElement()
                .satisfies(cell -> assertThat(cell.headerPath()).startsWith("实际完成值"));
        assertThat(cells).extracting(Cell::text).contains("99.5", "举办直播活动6场，培育网店23家。");
    }

    @Test
    void goalsAndResultsThatNarrowColumnsWrappedAreTwoCells() {
        List<Cell> cells = onlyTable("""
                预期目标
                实际完成情况
                新引进产业项目30个，新
                增产业到位资金12亿元。
                新引进产业项目33个，新
                增产业到位资金12.6亿
                元。
                """).cells();

        assertThat(textAt(cells, 1, 0)).isEqualTo("新引进产业项目30个，新增产业到位资金12亿元。");
        assertThat(textAt(cells, 1, 1)).isEqualTo("新引进产业项目33个，新增产业到位资金12.6亿元。");
    }

    @Test
    void theNumberOfAPageIsNoCell() {
        assertThat(onlyTable("指标\n完成数\n增速\n出口总额\n8.1\n2.6\n- 3 -\n进口总额\n3\n1.5\n")
                        .cells())
                .extracting(Cell::text)
                .contains("出口总额", "进口总额")
                .doesNotContain("- 3 -");
    }

    @Test
    void linesThatOpenWithANameButScoreNothingAreNoForm() {
        assertThat(PlainTextReader.read("项目名称\n电商发展资金\n主管部门\n青禾县商务局\n项目进展顺利。").blocks())
                .noneMatch(Block.Table.class::isInstance);
    }

    private static Block.Table onlyTable(String text) {
        List<Block> blocks = PlainTextReader.read(text).blocks();
        assertThat(blocks).hasSize(1).allMatch(Block.Table.class::isInstance);
        return (Block.Table) blocks.get(0);
    }

    private static String textAt(List<Cell> cells, int row, int column) {
        return cells.stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElseThrow();
    }
}
