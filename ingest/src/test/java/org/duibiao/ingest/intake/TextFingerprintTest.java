package org.duibiao.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.ingest.document.text.PlainTextReader;
import org.junit.jupiter.api.Test;

/** When two documents say the same word for word. */
class TextFingerprintTest {

    @Test
    void blanksMarksAndFullWidthMakeNoDifference() {
        assertThat(of("社零总额 12.3 亿元，增长４％。")).isEqualTo(of("社零总额12.3亿元,增长4%。"));
    }

    @Test
    void aSignOrThePlaceOfAPointDoes() {
        assertThat(of("社零总额12.3亿元，增长2.3%。"))
                .isNotEqualTo(of("社零总额1.23亿元，增长2.3%。"))
                .isNotEqualTo(of("社零总额12.3亿元，增长-2.3%。"));
    }

    private static String of(String text) {
        return TextFingerprint.of(PlainTextReader.read(text));
    }
}
