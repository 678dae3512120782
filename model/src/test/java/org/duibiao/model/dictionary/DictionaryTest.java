package org.duibiao.model.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.duibiao.model.catalogue.Catalogue;
import org.duibiao.model.table.TableContract;
import org.junit.jupiter.api.Test;

/** The committed dictionary is the one that the contracts make; {@code -Dduibiao.update=true} writes it anew. */
class DictionaryTest {

    private static final Path DICTIONARY = Path.of("../docs/dictionary.md");

    @Test
    void theDictionarySaysWhatTheContractsSay() throws IOException {
        String dictionary = dictionary();
        if (Boolean.getBoolean("duibiao.update")) {
            Files.writeString(DICTIONARY, dictionary);
        }

        assertThat(DICTIONARY).content().isEqualTo(dictionary);
    }

    private static String dictionary() throws IOException {
        Catalogue catalogue = Catalogue.bundled();
        return String.join(
                "\n",
                words(),
                "## Indicators\n",
                DictionaryPage.indicators(catalogue.indicators()),
                "## Scopes 口径\n",
                DictionaryPage.scopes(catalogue.scopes()),
                "## Why something is set aside\n",
                DictionaryPage.setAsideReasons(catalogue.setAsideReasons()),
                "## Tables of the warehouse\n",
                tables(TableContract.NAMES),
                "## Tables that only the published file has\n",
                tables(TableContract.PUBLISHED));
    }

    private static String words() throws IOException {
        try (var in = DictionaryTest.class.getResourceAsStream("words.md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String tables(List<String> names) {
        return names.stream().map(TableContract::get).map(DictionaryPage::table).collect(Collectors.joining("\n"));
    }
}
