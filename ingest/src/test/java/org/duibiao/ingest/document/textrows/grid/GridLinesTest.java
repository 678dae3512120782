package org.duibiao.ingest.document.textrows.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridLinesTest {

    private static final GridLines LINES =
            new GridLines(List.of("指标", "出口总额", "（含代理）", "12.5", "", "备注说明得很长的一行".repeat(5)));

    @Test
    void aLineIsAKnownHeadByItsWordsWhileItIsShort() {
        assertThat(LINES.isKnownHead(0)).isTrue();
        assertThat(LINES.isKnownHead(1)).isFalse();
        assertThat(LINES.isKnownHead(5)).isFalse();
    }

    @Test
    void wordsMayBeAPieceOfACellAndNumbersHeadsAndNothingMayNot() {
        assertThat(LINES.asCell(1).isPiece()).isTrue();
        assertThat(LINES.asCell(3).isPiece()).isFalse();
        assertThat(LINES.asCell(4).isPiece()).isFalse();
    }

    @Test
    void whatGoesOnInBracketsIsTold() {
        assertThat(LINES.asCell(2).isBracketed()).isTrue();
        assertThat(LINES.asCell(1).isBracketed()).isFalse();
    }

    @Test
    void linesAreOneCellWithAJointBetween() {
        assertThat(LINES.joined("", 1, 2)).isEqualTo("出口总额（含代理）");
        assertThat(LINES.length(1, 2)).isEqualTo(9);
    }
}
