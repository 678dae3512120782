package org.duibiao.ingest.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private static final Phrases TIERS = new Phrases(List.of("省定", "市下达", "市", "必达", "省级"));

    @Test
    void aWordIsFoundWhereverItStands() {
        assertThat(TIERS.standIn("全年必达目标")).isTrue();
        assertThat(TIERS.standIn("全年目标")).isFalse();
    }

    @Test
    void aWordEndsOthersOnlyAtTheirEnd() {
        assertThat(TIERS.end("某某市")).isTrue();
        assertThat(TIERS.end("市场")).isFalse();
        assertThat(TIERS.end("")).isFalse();
    }

    @Test
    void aWordBeginsOthersOnlyAtTheirBegin() {
        assertThat(TIERS.begin("市场")).isTrue();
        assertThat(TIERS.begin("某某市")).isFalse();
        assertThat(TIERS.begin("")).isFalse();
    }

    @Test
    void onlyAWholeWordIsContained() {
        assertThat(TIERS.contains("省级")).isTrue();
        assertThat(TIERS.contains("省级目标")).isFalse();
    }

    @Test
    void theLongestWordOfSeveralHeadsWins() {
        assertThat(TIERS.longestIn(List.of("市级", "省定和市下达"))).contains("市下达");
    }

    @Test
    void ofEquallyLongWordsTheFirstOfTheListWins() {
        assertThat(TIERS.longestIn(List.of("省级必达", "省定"))).contains("省定");
    }

    @Test
    void nothingIsTheLongestWhereNoneStands() {
        assertThat(TIERS.longestIn(List.of("全年目标"))).isEmpty();
    }
}
