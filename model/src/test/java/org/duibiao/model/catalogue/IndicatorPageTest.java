package org.duibiao.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.duibiao.model.yaml.YamlMapping;
import org.junit.jupiter.api.Test;

class IndicatorPageTest {

    private static final String PAGE = """
            id: exports
            title: { zh: 出口总额, en: Exports }
            units: [CNY, USD]
            better: higher
            aliases: [出口总额]
            never: [服务出口]
            examples:
              - { text: 出口总额1亿元。, expect: { value: 100000000, unit: CNY } }
              - { text: 2024年出口总额力争2亿元。, expect: { value: 200000000, unit: CNY, period: 2024, kind: planned } }
              - { text: 服务出口1亿元。, expect: nothing }
            """;

    private static Indicator read(String page) {
        return IndicatorPage.read("exports", YamlMapping.parse("indicators/exports.yaml", page));
    }

    @Test
    void aWholePageIsRead() {
        Indicator exports = read(PAGE);

        assertThat(exports.units()).containsExactly("CNY", "USD");
        assertThat(exports.subject()).isEqualTo("region");
        assertThat(exports.defaultScope()).isEqualTo("unstated");
        assertThat(exports.examples().get(1).expected().get(0).kind()).isEqualTo("planned");
        assertThat(exports.examples().get(2).expected()).isEmpty();
    }

    @Test
    void anIdThatIsNotTheFilesNameIsAnError() {
        assertThatThrownBy(() -> read(PAGE.replace("id: exports", "id: export")))
                .hasMessage("indicators/exports.yaml: 'id' should be the file's name, exports");
    }

    @Test
    void aMisspeltKeyIsAnError() {
        assertThatThrownBy(() -> read(PAGE.replace("never:", "nevr:"))).hasMessageContaining("unknown keys [nevr]");
    }

    @Test
    void anUnknownDirectionIsAnError() {
        assertThatThrownBy(() -> read(PAGE.replace("higher", "up"))).hasMessageContaining("'better'");
    }

    @Test
    void anAliasThatIsALookAlikeIsAnError() {
        assertThatThrownBy(() -> read(PAGE.replace("服务出口]", "出口总额]"))).hasMessageContaining("出口总额");
    }

    @Test
    void anExpectedValueThatIsNoNumberIsAnErrorAtItsExample() {
        assertThatThrownBy(() -> read(PAGE.replace("value: 100000000", "value: 1亿")))
                .hasMessageContaining("examples 1")
                .hasMessageContaining("'value'");
    }

    @Test
    void anExampleThatExpectsAnUnknownWordIsAnError() {
        assertThatThrownBy(() -> read(PAGE.replace("expect: nothing", "expect: none")))
                .hasMessageContaining("examples 3");
    }
}
