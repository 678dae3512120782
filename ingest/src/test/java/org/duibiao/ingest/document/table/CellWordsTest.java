package org.duibiao.ingest.document.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellWordsTest {

    @Test
    void anEmptyCellIsBlankAndHoldsNothing() {
        assertThat(CellWords.isBlank("")).isTrue();
        assertThat(CellWords.isVoid("")).isTrue();
        assertThat(CellWords.isNumber("")).isFalse();
    }

    @Test
    void blanksOfAnyWidthAreBlank() {
        assertThat(CellWords.isBlank(" \u3000\u00a0\t")).isTrue();
    }

    @Test
    void dashesStandForNothing() {
        assertThat(CellWords.isVoid(" — ")).isTrue();
        assertThat(CellWords.isVoid("—3")).isFalse();
    }

    @Test
    void aNumberMayBePrintedInFullWidth() {
        assertThat(CellWords.isNumber("１２，３４５．６")).isTrue();
    }

    @Test
    void aHeadOfMonthsIsAPeriodThoughBlanksStandInIt() {
        assertThat(CellWords.isPeriod("1-12 月")).isTrue();
        assertThat(CellWords.isPeriod("年度")).isFalse();
    }

    @Test
    void theRoleOfAHeadIsToldOutsideOfItsBracketsOrElseInside() {
        assertThat(ColumnRoles.bundled().find("目标值（万元）")).contains(ColumnRole.TARGET);
        assertThat(ColumnRoles.bundled().find("项目甲（目标值）"))
                .isEqualTo(ColumnRoles.bundled().find("目标值"));
    }

    @Test
    void aLineOfRunningTextHasNoRole() {
        assertThat(ColumnRoles.bundled().find("这一段话比任何一个表头都要长得多，说的是全年工作如何安排、由谁落实，也提到了目标值和完成值。"))
                .isEmpty();
    }
}
