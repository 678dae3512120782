package org.duibiao.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.duibiao.app.console.ExitCode;
import org.duibiao.app.console.Language;
import org.junit.jupiter.api.Test;

class CatalogueCommandTest {

    @Test
    void wordsAloneSearchTheIndicators() {
        assertThat(CommandLineRun.of("catalogue", "外资").out())
                .contains("fdi_actual")
                .doesNotContain("self_evaluation_score");
    }

    @Test
    void namesakesAreListedWithTheirCodes() {
        assertThat(CommandLineRun.of("catalogue", "regions", "鼓楼区").out()).contains("320106", "350102");
    }

    @Test
    void titlesAreInTheLanguageChosen() {
        assertThat(CommandLineRun.in(Language.CHINESE, "catalogue", "gdp").out())
                .contains("地区生产总值");
    }

    @Test
    void unitsSayWhatTheyComeTo() {
        assertThat(CommandLineRun.of("catalogue", "units", "亿美元", "--format", "csv")
                        .out())
                .contains("亿美元,money,USD,100000000");
    }

    @Test
    void nothingFoundIsNoAnswer() {
        assertThat(CommandLineRun.of("catalogue", "scopes", "xyz").exitCode()).isEqualTo(ExitCode.NO_ANSWER.code());
    }

    @Test
    void anUnknownPartSaysWhichThereAre() {
        CommandLineRun run = CommandLineRun.of("catalogue", "rates", "2020");

        assertThat(run.exitCode()).isEqualTo(ExitCode.BAD_USAGE.code());
        assertThat(run.err()).contains("indicators, scopes, regions, units");
    }
}
