package org.duibiao.app.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void aChineseCharacterTakesTwoColumnsAndALatinOneTakesOne() {
        assertThat(DisplayWidth.of("岳麓区 GDP")).isEqualTo(10);
    }

    @Test
    void chinesePunctuationAndFullwidthDigitsTakeTwo() {
        assertThat(DisplayWidth.of("《、》（１）")).isEqualTo(12);
    }

    @Test
    void combiningMarksTakeNone() {
        assertThat(DisplayWidth.of("é")).isEqualTo(1);
    }

    @Test
    void charactersBeyondTheBasicPlaneAreOneCharacter() {
        assertThat(DisplayWidth.of("𠮷")).isEqualTo(2);
    }

    @Test
    void columnsOfATableStandInLineWhateverTheScript() {
        List<String> lines = TextTable.lines(
                List.of(Column.words("region", "地区"), Column.numbers("value", "亿元")),
                List.of(List.of("保靖县", "1.5"), List.of("Yuelu", "316.05")));

        assertThat(lines).containsExactly("地区      亿元", "──────  ──────", "保靖县     1.5", "Yuelu   316.05");
    }

    @Test
    void whatIsTooLongForATableIsCutWithASign() {
        List<String> lines = TextTable.lines(List.of(Column.words("words", "")), List.of(List.of("字".repeat(40))));

        assertThat(lines.get(2)).endsWith("…").hasSize(30);
    }
}
