package org.duibiao.analytics.chart.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.duibiao.analytics.chart.font.ChartFont.Origin;
import org.duibiao.analytics.chart.text.ChartTexts;
import org.duibiao.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFinderTest {

    /** U+9FFF is the last of the unified ideographs, in no region's name and in no common font's subset. */
    private static final String RARE = "鿿";

    @Test
    void theBundledFontWritesTheNamesOfAllRegionsAndAllTitlesOfTheCatalogue() {
        String names = Catalogue.bundled().regions().list().stream()
                .map(region -> region.fullName())
                .collect(Collectors.joining());
        String titles = Catalogue.bundled().indicators().stream()
                .map(indicator -> indicator.titleZh() + indicator.titleEn())
                .collect(Collectors.joining());

        assertThat(FontFinder.bundled().find(names + titles).lacking()).isEmpty();
    }

    @Test
    void theBundledFontWritesAllWordsOfCharts() {
        for (java.util.Locale language : List.of(java.util.Locale.CHINESE, java.util.Locale.ENGLISH)) {
            assertThat(FontFinder.bundled()
                            .find(ChartTexts.in(language).vocabulary())
                            .lacking())
                    .isEmpty();
        }
    }

    @Test
    void aCharacterThatTheFontLacksIsReportedAndReplaced() {
        ChartFont font = FontFinder.bundled().find("示例" + RARE + "县");

        assertThat(font.lacking()).containsExactly(RARE);
        assertThat(font.writable("示例" + RARE + "县")).isEqualTo("示例〓县");
    }

    @Test
    void withoutAnInstalledChineseFontTheBundledOneIsTaken() {
        ChartFont font = new FontFinder(Optional.empty(), List.of("No Such Family")).find("岳麓区");

        assertThat(font.origin()).isEqualTo(Origin.BUNDLED);
    }

    @Test
    void aConfiguredFileIsTaken(@TempDir Path folder) throws IOException {
        ChartFont font = configured(copyOfBundled(folder).toString()).find("岳麓区");

        assertThat(font.origin()).isEqualTo(Origin.CONFIGURED);
        assertThat(font.lacking()).isEmpty();
    }

    @Test
    void aConfiguredFontThatIsNotThereIsAnErrorThatSaysWhatToDo() {
        assertThatThrownBy(() -> configured("No Such Family").find("岳麓区"))
                .isInstanceOf(FontException.class)
                .hasMessageContaining("There is no font 'No Such Family'")
                .hasMessageContaining(FontFinder.VARIABLE);
    }

    @Test
    void aConfiguredFileThatIsNoFontIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("letters.ttf"), "no font");

        assertThatThrownBy(() -> configured(file.toString()).find("岳麓区"))
                .isInstanceOf(FontException.class)
                .hasMessageContaining("letters.ttf is no TrueType or OpenType font");
    }

    @Test
    void thePropertyWinsOverTheVariable() {
        Properties properties = new Properties();
        properties.setProperty(FontFinder.PROPERTY, FontFinder.BUNDLED);

        ChartFont font = FontFinder.configured(properties, Map.of(FontFinder.VARIABLE, "No Such Family"))
                .find("岳麓区");

        assertThat(font.origin()).isEqualTo(Origin.BUNDLED);
    }

    private static FontFinder configured(String name) {
        return FontFinder.configured(new Properties(), Map.of(FontFinder.VARIABLE, name));
    }

    private static Path copyOfBundled(Path folder) throws IOException {
        Path file = folder.resolve("bundled.ttf");
        try (InputStream stream = FontFinder.class.getResourceAsStream("NotoSansSC-Regular.ttf")) {
            Files.copy(stream, file);
        }
        return file;
    }
}
