package org.duibiao.ingest.language.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** A word wins over a number where both stand, so that no word may be one. */
class VocabularyTest {

    @Test
    void noCueIsANumber() {
        assertThat(Catalogue.bundled().cues().byKind().values().stream().flatMap(Collection::stream))
                .noneMatch(word -> word.chars().allMatch(Character::isDigit));
    }
}
