package org.duibiao.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingsTest {

    @Test
    void aLineStandsForEveryChoiceOfItsBrackets() {
        assertThat(Wordings.of(List.of("<引进|>省外<资金|投资>")).without(List.of()))
                .containsExactly("引进省外资金", "引进省外投资", "省外资金", "省外投资");
    }

    @Test
    void aWordWrittenOutAndMadeStandsOnce() {
        assertThat(Wordings.of(List.of("省外资金", "省外<资金|内资>")).without(List.of())).containsExactly("省外资金", "省外内资");
    }

    @Test
    void aWordOfAnotherListIsNotMade() {
        assertThat(Wordings.of(List.of("省外<投资|投资者>")).without(List.of("省外投资者"))).containsExactly("省外投资");
    }

    @Test
    void aBracketThatIsNotClosedIsAnError() {
        assertThatThrownBy(() -> Wordings.of(List.of("省外<资金"))).hasMessageContaining("省外<资金");
    }
}
