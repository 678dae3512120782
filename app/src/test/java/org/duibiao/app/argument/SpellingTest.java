package org.duibiao.app.argument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpellingTest {

    private static final List<String> KNOWN = List.of("rank", "runs", "refresh", "gdp");

    @Test
    void aSlipOfTheFingersIsForgiven() {
        assertThat(Spelling.nearest("rnak", KNOWN)).contains("rank");
        assertThat(Spelling.nearest("gpd", KNOWN)).contains("gdp");
    }

    @Test
    void aBeginningIsEnough() {
        assertThat(Spelling.nearest("ref", KNOWN)).contains("refresh");
    }

    @Test
    void anotherWordIsNotTakenForAKnownOne() {
        assertThat(Spelling.nearest("banana", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("x", KNOWN)).isEmpty();
    }
}
