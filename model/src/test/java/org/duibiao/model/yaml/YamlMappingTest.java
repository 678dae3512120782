package org.duibiao.model.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class YamlMappingTest {

    @Test
    void numbersStayAsPrinted() {
        assertThat(YamlMapping.parse("a.yaml", "value: 5.20").text("value")).isEqualTo("5.20");
    }

    @Test
    void aKeyThatNobodyAskedForIsAnError() {
        YamlMapping mapping = YamlMapping.parse("a.yaml", "id: x\naliasses: [y]");
        mapping.text("id");

        assertThatThrownBy(mapping::requireNothingElse)
                .hasMessageContaining("a.yaml")
                .hasMessageContaining("aliasses");
    }

    @Test
    void aMissingKeyIsNamedWithItsFile() {
        YamlMapping mapping = YamlMapping.parse("a.yaml", "title: { zh: 甲 }");

        assertThatThrownBy(() -> mapping.mapping("title").text("en")).hasMessage("a.yaml, title: 'en' is missing");
    }

    @Test
    void aKeyThatStandsTwiceIsAnError() {
        assertThatThrownBy(() -> YamlMapping.parse("a.yaml", "id: x\nid: y")).hasMessageContaining("a.yaml");
    }

    @Test
    void aListThatNamesSomethingTwiceIsAnError() {
        assertThatThrownBy(() -> YamlMapping.parse("a.yaml", "words: [甲, 甲]").texts("words"))
                .hasMessageContaining("'words'");
    }

    @Test
    void oneMappingCountsAsAListOfOne() {
        assertThat(YamlMapping.parse("a.yaml", "expect: { value: 1 }").mappings("expect"))
                .hasSize(1);
    }

    @Test
    void aKeyWithNothingUnderItIsAnError() {
        assertThatThrownBy(() -> YamlMapping.parse("a.yaml", "id:\nunits: [CNY]"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml");
    }

    @Test
    void aFileThatHoldsNothingIsAnError() {
        assertThatThrownBy(() -> YamlMapping.parse("a.yaml", "# nothing yet"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a.yaml");
    }
}
