package org.duibiao.ingest.language.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.region.Region;
import org.junit.jupiter.api.Test;

/** What the catalogue calls things is written with characters that are kept; else no text could hold it. */
class TraditionalCharactersTest {

    private static final Catalogue CATALOGUE = Catalogue.bundled();

    @Test
    void noNameOfTheCatalogueIsReadAsAnother() {
        Stream<String> indicators = CATALOGUE.indicators().stream().flatMap(indicator -> indicator.aliases().stream());
        Stream<String> cues = CATALOGUE.cues().byKind().values().stream().flatMap(List::stream);
        Stream<String> regions = CATALOGUE.regions().list().stream().map(Region::name);

        assertThat(Stream.of(indicators, cues, regions).flatMap(names -> names))
                .allSatisfy(name -> assertThat(simplified(name)).isEqualTo(name));
    }

    @Test
    void whatStandsForATraditionalCharacterIsNoneItself() {
        assertThat(TraditionalCharacters.simplified(TraditionalCharacters.simplified('總')))
                .isEqualTo('总');
    }

    private static String simplified(String name) {
        StringBuilder simplified = new StringBuilder();
        name.chars().forEach(character -> simplified.append(TraditionalCharacters.simplified((char) character)));
        return simplified.toString();
    }
}
