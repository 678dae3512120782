package org.duibiao.ingest.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellCharactersTest {

    @Test
    void allCharactersOfACellOrOneOfThemAreOfAKind() {
        long kinds = CellCharacters.of("12.5 %");

        assertThat(CellCharacters.all(kinds, CellCharacters.NUMBER)).isTrue();
        assertThat(CellCharacters.all(kinds, CellCharacters.DIGIT)).isFalse();
        assertThat(CellCharacters.one(kinds, CellCharacters.DIGIT)).isTrue();
        assertThat(CellCharacters.one(kinds, CellCharacters.BRACKET)).isFalse();
    }

    @Test
    void wordsAskedForOneKindOnlyAreTheSame() {
        assertThat(CellCharacters.all("12.5 %", CellCharacters.NUMBER)).isTrue();
        assertThat(CellCharacters.all("12.5亿", CellCharacters.NUMBER)).isFalse();
        assertThat(CellCharacters.all("", CellCharacters.NUMBER)).isTrue();
    }
}
