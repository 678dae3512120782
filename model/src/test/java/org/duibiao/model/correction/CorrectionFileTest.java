package org.duibiao.model.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectionFileTest {

    private static final String ENTRY = """
            corrections:
              - report: a.txt
                indicator: retail_sales
                expect: 12.5亿元
                value: 1250000
                reason: 单位应为万元
                author: 某人
                date: 2026-11-21
            """;

    @Test
    void aCorrectionSaysWhatItExpectsAndWhatShouldStand() {
        assertThat(CorrectionFile.parse(ENTRY)).singleElement().satisfies(correction -> {
            assertThat(correction.expect()).isEqualTo("12.5亿元");
            assertThat(correction.value()).isEqualTo(Optional.of(new BigDecimal("1250000")));
        });
    }

    @Test
    void anEntryThatCannotBeUsedIsNamed() {
        assertThatThrownBy(() -> CorrectionFile.parse(ENTRY.replace("    author: 某人\n", "")))
                .hasMessageContaining("corrections.yaml, entry 1")
                .hasMessageContaining("author");
    }
}
